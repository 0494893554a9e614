package weeknote.assist.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;

/// Every row of the tables of cases.
class SmartEditsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aCommandMakesOfATextWhatItsRowSays(Row row) {
        assertEquals(
                Marked.of(row.after()).toString(),
                Actions.run(row.action(), Marked.of(row.before())).toString());
    }

    static List<Row> rows() {
        return Row.read(Fixtures.editCases());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("siblings")
    void aCommandTreatsTheSiblingsOfARowAlike(Row row) {
        aCommandMakesOfATextWhatItsRowSays(row);
    }

    static List<Row> siblings() {
        return Row.read(Path.of("src/test/resources/weeknote/assist/edit/siblings.tsv"));
    }
}
