package weeknote.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar's manifest tells; class folders have none.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"weeknote " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
