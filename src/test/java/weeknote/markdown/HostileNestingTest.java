package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.markdown.HtmlOptions.Safety;

/// Hostile texts are read and rendered; each in one dialect and safety, and with `-Dhostile=all` in
/// every one. `HostileFigures` says how long they take.
class HostileNestingTest {

    /// Far beyond what any of them takes: a guard against a hang.
    private static final Duration HANG = Duration.ofMinutes(1);

    static final List<Dialect> DIALECTS =
            List.of(
                    Dialect.HUGO,
                    Dialect.HUGO.with(Dialect.Feature.RAW_HTML),
                    Dialect.GFM,
                    Dialect.KRAMDOWN,
                    Dialect.COMMONMARK);

    record Case(HostileText text, Dialect dialect, Safety safety) {

        void readAndRender() {
            MarkdownDocument document = Rendering.parse(text.text(), dialect);
            RangesTest.assertNested(document.spans());
            document.html(HtmlOptions.of(safety));
        }

        @Override
        public String toString() {
            return text.name() + " " + DIALECTS.indexOf(dialect) + " " + safety;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAndRendered(Case each) {
        assertTimeoutPreemptively(HANG, each::readAndRender);
    }

    static List<Case> cases() {
        List<HostileText> texts = HostileTexts.all().toList();
        boolean isAll = "all".equals(System.getProperty("hostile"));
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Case> every = everyWay(texts.get(i));
            cases.addAll(isAll ? every : List.of(every.get(i % every.size())));
        }
        return cases;
    }

    static List<Case> everyWay(HostileText text) {
        return DIALECTS.stream()
                .flatMap(dialect ->
                        List.of(Safety.values()).stream()
                                .map(safety -> new Case(text, dialect, safety)))
                .toList();
    }
}
