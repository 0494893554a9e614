package weeknote.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import weeknote.text.TextRange;

class FuzzyMatchTest {

    private static List<String> ranked(String query, String... names) {
        return Stream.of(names)
                .filter(name -> FuzzyMatch.of(query, name).isPresent())
                .sorted(
                        Comparator.comparingInt(
                                name -> -FuzzyMatch.of(query, name).orElseThrow().score()))
                .toList();
    }

    @Test
    void aPrefixBeatsAWordThatBeatsTheMiddleThatBeatsCharactersApart() {
        assertEquals(
                List.of("dock", "docker", "on-docker", "undocked", "d-o-c-k"),
                ranked("dock", "d-o-c-k", "undocked", "on-docker", "docker", "dock", "other"));
    }

    @Test
    void initialsBeatCharactersInWords() {
        assertEquals(
                List.of("Week 40, 2016", "shows 4x2"), ranked("w42", "shows 4x2", "Week 40, 2016"));
    }

    @Test
    void aCapitalMakesCaseMatter() {
        assertEquals(List.of("Docker"), ranked("Do", "docker", "Docker"));
        assertEquals(List.of("docker", "Docker"), ranked("do", "docker", "Docker"));
    }

    @Test
    void whatFitsIsTold() {
        assertEquals(
                List.of(new TextRange(0, 1), new TextRange(5, 7)),
                FuzzyMatch.of("w40", "Week 40").orElseThrow().ranges());
        assertEquals(
                List.of(new TextRange(3, 6)),
                FuzzyMatch.of("doc", "my docs").orElseThrow().ranges());
    }

    @Test
    void whatDoesNotFitIsNotThere() {
        assertEquals(Optional.empty(), FuzzyMatch.of("ba", "ab"));
    }
}
