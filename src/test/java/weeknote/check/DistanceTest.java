package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    krebcensorship | krebscensorship | 1
                    krebscensorship | krebcensorship | 1
                    harbour | habrour | 1
                    harbour | harbor | 1
                    harbour | herbour | 1
                    harbour | harbour | 0
                    ca | abc | 3
                    '' | ab | 2
                    """)
    void aSlipCountsOnce(String a, String b, int distance) {
        assertEquals(distance, Distance.between(a, b, 9));
    }

    @ParameterizedTest
    @CsvSource({"abcdef, uvwxyz", "a, abcdefgh"})
    void whatIsTooFarIsOneMoreThanTheLimit(String a, String b) {
        assertEquals(3, Distance.between(a, b, 2));
    }
}
