package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What of the system is asked to open an address, with commands that only succeed or fail.
@DisabledOnOs(OS.WINDOWS)
class SystemBrowserTest {

    private static final List<String> OPENS = List.of("true");
    private static final List<String> DOES_NOT = List.of("false");
    private static final List<String> IS_MISSING = List.of("weeknote-has-no-such-program");

    private static List<String> failures(List<List<String>> commands) {
        List<String> failures = new ArrayList<>();
        new SystemBrowser(commands, Runnable::run)
                .open("https://a.example/", () -> failures.add("failed"));
        return failures;
    }

    @Test
    void oneCommandThatOpensItIsEnough() {
        assertEquals(List.of(), failures(List.of(OPENS)));
        assertEquals(List.of(), failures(List.of(IS_MISSING, DOES_NOT, OPENS)));
    }

    @Test
    void anAddressThatNothingOpensHasFailed() {
        assertEquals(List.of("failed"), failures(List.of(IS_MISSING, DOES_NOT)));
    }
}
