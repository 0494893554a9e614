/// The command line: arguments become a call of the packages below, answers become text on the
/// streams and an exit code. Nothing here knows a window; what needs one goes through
/// [weeknote.cli.Windows].
@NullMarked
package weeknote.cli;

import org.jspecify.annotations.NullMarked;
