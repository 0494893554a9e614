package weeknote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

    @Test
    void theSignBeforeTheFirstEqualsSignDecides() {
        assertEquals(new Assignment.Set("title", "a=b!"), Assignment.of("title=a=b!"));
        assertEquals(new Assignment.Set("a-b", "+=c"), Assignment.of("a-b=+=c"));
        assertEquals(new Assignment.Add("tags", "x=y"), Assignment.of("tags+=x=y"));
        assertEquals(new Assignment.Take("tags", "x"), Assignment.of("tags-=x"));
        assertEquals(new Assignment.Remove("draft"), Assignment.of("draft!"));
        assertEquals(new Assignment.Set("title", ""), Assignment.of("title="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "=x", "!", "title", "a.md"})
    void anythingElseIsNone(String argument) {
        assertThrows(UsageException.class, () -> Assignment.of(argument));
    }
}
