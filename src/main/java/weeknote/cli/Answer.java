package weeknote.cli;

import java.util.List;

/// What a command says about one post.
///
/// @param output for standard output, with its line ends
/// @param complaints sentences for standard error
record Answer(String output, List<String> complaints, int exitCode) {

    static final Answer NOTHING = new Answer("", List.of(), ExitCode.DONE);

    Answer {
        complaints = List.copyOf(complaints);
    }

    static Answer of(String output) {
        return new Answer(output, List.of(), ExitCode.DONE);
    }

    /// The post was left as it is, because of `reason`.
    static Answer leftAlone(Input input, String reason) {
        String sentence = input.path() + " was left alone: " + reason;
        return new Answer("", List.of(sentence), ExitCode.LEFT);
    }
}
