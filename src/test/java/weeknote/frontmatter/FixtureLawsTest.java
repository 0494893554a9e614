package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import weeknote.Fixtures;

/// Laws of editing on every front matter of the real posts: an edit is exact or refused. Each test
/// logs how many edits it made.
class FixtureLawsTest {

    private static final System.Logger LOG = System.getLogger(FixtureLawsTest.class.getName());

    /// `-Dlaws=all` takes every post with CRLF too, and not one in three; it gives the longest
    /// value, 200,000 characters, to every key, and not only to the first one of posts with plain
    /// line ends.
    private static final boolean ALL = "all".equals(System.getProperty("laws"));

    enum LineEnds {
        LF("\n"),
        CRLF("\r\n");

        private final String sign;

        LineEnds(String sign) {
            this.sign = sign;
        }

        String in(String post) {
            return post.replace("\r\n", "\n").replace("\n", sign);
        }
    }

    private final List<String> wrong = new ArrayList<>();
    private int changes;
    private int refusals;

    private static List<String> posts(LineEnds lineEnds) {
        List<Path> files =
                Stream.concat(Stream.of(Fixtures.weeklyNote()), Fixtures.openPosts().stream())
                        .toList();
        int step = ALL || lineEnds == LineEnds.LF ? 1 : 3;
        return IntStream.iterate(0, i -> i < files.size(), i -> i + step)
                .mapToObj(files::get)
                .map(Fixtures::read)
                .map(post -> post.startsWith("\uFEFF") ? post.substring(1) : post)
                .map(lineEnds::in)
                .map(FixtureLawsTest::withShortBody)
                .toList();
    }

    /// The first words of a body are enough to see that it stays.
    private static String withShortBody(String post) {
        int body = FrontMatter.of(post).range().end();
        return post.substring(0, Math.min(post.length(), body + 300));
    }

    /// Checks one edit by reading alone, apart from the proof that the edit itself went through.
    private void check(String post, Edit edit, UnaryOperator<List<String>> wish) {
        switch (edit) {
            case Edit.Change(var change) -> {
                changes++;
                String result = change.apply(post);
                if (!wish.apply(Reading.of(post)).equals(Reading.of(result))) {
                    wrong.add(change + " in " + FrontMatter.of(post).range().of(post));
                }
            }
            case Edit.Refused _ -> refusals++;
            case Edit.Unchanged _ -> {}
        }
    }

    private void report(String law, LineEnds lineEnds) {
        LOG.log(
                System.Logger.Level.INFO,
                law
                        + ", "
                        + lineEnds
                        + ": "
                        + changes
                        + " edits, "
                        + refusals
                        + " refusals, "
                        + wrong.size()
                        + " wrong");
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyTakesEveryValueOrRefusesIt(LineEnds lineEnds) {
        for (String post : posts(lineEnds)) {
            var frontMatter = FrontMatter.of(post);
            for (int i = 0; i < frontMatter.fields().size(); i++) {
                int index = i;
                boolean isFirst = i == 0 && lineEnds == LineEnds.LF;
                for (String value : isFirst || ALL ? NastyValues.ALL : NastyValues.SHORT) {
                    Edit edit = frontMatter.set(frontMatter.fields().get(i).key(), value);
                    check(post, edit, reading -> Reading.with(reading, index, value));
                }
            }
        }
        report("values set", lineEnds);
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyCanBeRemoved(LineEnds lineEnds) {
        for (String post : posts(lineEnds)) {
            var frontMatter = FrontMatter.of(post);
            for (int i = 0; i < frontMatter.fields().size(); i++) {
                int index = i;
                Edit edit = frontMatter.remove(frontMatter.fields().get(i).key());
                check(post, edit, reading -> Reading.without(reading, index));
            }
        }
        report("keys removed", lineEnds);
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatIsAddedAndRemovedLeavesTheOriginalBytes(LineEnds lineEnds) {
        for (String post : posts(lineEnds)) {
            var frontMatter = FrontMatter.of(post);
            for (String value : NastyValues.SHORT) {
                if (frontMatter.format() != Format.NONE
                        && frontMatter.set("brandNew", value) instanceof Edit.Change(var change)) {
                    changes++;
                    String added = change.apply(post);
                    if (!FrontMatter.of(added).remove("brandNew").apply(added).equals(post)
                            || !lineEnds.in(added).equals(added)) {
                        wrong.add(change + " in " + frontMatter.range().of(post));
                    }
                }
            }
        }
        report("keys added and removed", lineEnds);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsAddedAndRemovedLeavesTheOriginalBytes(LineEnds lineEnds) {
        for (String post : posts(lineEnds)) {
            var frontMatter = FrontMatter.of(post);
            for (Field field : frontMatter.fields()) {
                for (String value : NastyValues.SHORT) {
                    if (field.value() instanceof FieldValue.ListValue
                            && frontMatter.addItem(field.key(), value)
                                    instanceof Edit.Change(var change)) {
                        changes++;
                        String added = change.apply(post);
                        Edit back = FrontMatter.of(added).removeItem(field.key(), value);
                        if (!back.apply(added).equals(post)) {
                            wrong.add(change + " in " + frontMatter.range().of(post));
                        }
                    }
                }
            }
        }
        report("items added and removed", lineEnds);
    }
}
