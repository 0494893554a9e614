package weeknote.site.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinningTest {

    private static final Instant NOW = Instant.parse("2026-02-14T12:30:00Z");

    private static Version version(Instant at) {
        return new Version(Path.of(at.toString()), at, 10, Version.Origin.SAVED);
    }

    private static List<Version> kept(List<Version> versions, Instant now) {
        List<Version> kept = new ArrayList<>(versions);
        kept.removeAll(Thinning.superfluous(versions, now));
        return kept;
    }

    private static List<String> kept(String... times) {
        List<Version> versions =
                Stream.of(times).map(time -> version(Instant.parse(time))).toList();
        return kept(versions, NOW).stream().map(each -> each.at().toString()).toList();
    }

    @Test
    void allOfTheLastHourAreKept() {
        assertEquals(
                List.of("2026-02-14T12:29:59Z", "2026-02-14T12:29:58Z", "2026-02-14T11:30:00Z"),
                kept("2026-02-14T12:29:59Z", "2026-02-14T12:29:58Z", "2026-02-14T11:30:00Z"));
    }

    @Test
    void ofTodayOneAnHourIsKeptTheLast() {
        assertEquals(
                List.of("2026-02-14T12:00:00Z", "2026-02-14T10:59:00Z", "2026-02-14T09:10:00Z"),
                kept(
                        "2026-02-14T12:00:00Z",
                        "2026-02-14T10:59:00Z",
                        "2026-02-14T10:01:00Z",
                        "2026-02-14T09:10:00Z"));
    }

    @Test
    void ofThisMonthOneADayAndThenOneAWeek() {
        assertEquals(
                List.of(
                        "2026-02-10T20:00:00Z",
                        "2026-02-09T20:00:00Z",
                        "2025-12-31T20:00:00Z",
                        "2025-12-24T20:00:00Z"),
                kept(
                        "2026-02-10T20:00:00Z",
                        "2026-02-10T10:00:00Z",
                        "2026-02-09T20:00:00Z",
                        "2025-12-31T20:00:00Z",
                        "2025-12-30T20:00:00Z",
                        "2025-12-24T20:00:00Z"));
    }

    @Test
    void theNewestIsKeptHoweverOld() {
        assertEquals(List.of("2001-01-01T00:00:00Z"), kept("2001-01-01T00:00:00Z"));
    }

    /// Someone who saves for half a year at random moments, thinned at each save.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSpanNeverLosesItsLastVersionAndTheyStayFew(long seed) {
        var random = new Random(seed);
        List<Version> versions = new ArrayList<>();
        Instant now = NOW;
        for (int save = 0; save < 2000; save++) {
            now = now.plusSeconds(random.nextLong(random.nextInt(20) == 0 ? 80_000 : 600));
            versions.addFirst(version(now));
            versions = new ArrayList<>(kept(versions, now));
        }
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            gaps.add(Duration.between(versions.get(i).at(), versions.get(i - 1).at()));
        }
        Duration widest = gaps.stream().max(Comparator.naturalOrder()).orElseThrow();
        assertTrue(widest.compareTo(Duration.ofDays(15)) < 0, "A gap of " + widest);
        assertTrue(versions.size() < 24 + 31 + 30 + 100, versions.size() + " versions");
    }
}
