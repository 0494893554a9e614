package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of editing on random front matter, a hundred seeds a test; a failure names its seed.
/// `-Dhundreds=100` tries 10,000 for each law.
class RandomLawsTest {

    static IntStream hundreds() {
        return IntStream.range(0, Integer.getInteger("hundreds", 40));
    }

    static IntStream someHundreds() {
        return IntStream.range(0, 15);
    }

    private static void forSeeds(int hundred, Function<Random, String> source, Law law) {
        for (int seed = hundred * 100; seed < hundred * 100 + 100; seed++) {
            var random = new Random(seed);
            String post = source.apply(random);
            var frontMatter = FrontMatter.of(post);
            assertTrue(
                    frontMatter.isEditable(),
                    "seed " + seed + ": " + frontMatter.problems() + post);
            int index = random.nextInt(frontMatter.fields().size());
            String value = NastyValues.SHORT.get(random.nextInt(NastyValues.SHORT.size()));
            law.check("seed " + seed + ": " + value + " in " + post, post, index, value);
        }
    }

    private interface Law {
        void check(String message, String post, int index, String value);
    }

    private static void anEditIsExactOrRefused(
            String message, String post, int index, String value) {
        var frontMatter = FrontMatter.of(post);
        Edit edit = frontMatter.set(frontMatter.fields().get(index).key(), value);
        if (edit instanceof Edit.Change(var change)) {
            List<String> meant = Reading.with(Reading.of(post), index, value);
            assertEquals(meant, Reading.of(change.apply(post)), message);
        }
    }

    private static void setAndSetBackGivesTheOriginalBytes(
            String message, String post, int index, String value) {
        var frontMatter = FrontMatter.of(post);
        Field field = frontMatter.fields().get(index);
        boolean own =
                field.valueRange().of(post).lines().count() == 1
                        && !field.valueRange().of(post).contains("\\");
        Edit edit = frontMatter.set(field.key(), value);
        if (own
                && field.value() instanceof FieldValue.Text
                && edit instanceof Edit.Change(var change)) {
            String changed = change.apply(post);
            var after = FrontMatter.of(changed);
            if (after.fields().get(index).style() == field.style()) {
                assertEquals(post, after.set(field.key(), field.value()).apply(changed), message);
            }
        }
    }

    private static void anAddedKeyCanBeRemovedWithoutTrace(
            String message, String post, int index, String value) {
        if (FrontMatter.of(post).set("added", value) instanceof Edit.Change(var change)) {
            String added = change.apply(post);
            assertEquals(
                    new FieldValue.Text(value),
                    FrontMatter.of(added).field("added").orElseThrow().value(),
                    message);
            assertEquals(post, FrontMatter.of(added).remove("added").apply(added), message);
        }
    }

    private static void anAddedItemCanBeRemovedWithoutTrace(
            String message, String post, int index, String value) {
        for (Field field : FrontMatter.of(post).fields()) {
            if (field.value() instanceof FieldValue.ListValue
                    && FrontMatter.of(post).addItem(field.key(), value)
                            instanceof Edit.Change(var change)) {
                String added = change.apply(post);
                assertEquals(
                        post,
                        FrontMatter.of(added).removeItem(field.key(), value).apply(added),
                        message);
            }
        }
    }

    private static void removingLeavesTheRest(
            String message, String post, int index, String value) {
        var frontMatter = FrontMatter.of(post);
        Edit edit = frontMatter.remove(frontMatter.fields().get(index).key());
        if (edit instanceof Edit.Change(var change)) {
            List<String> meant = Reading.without(Reading.of(post), index);
            assertEquals(meant, Reading.of(change.apply(post)), message);
        }
    }

    @ParameterizedTest(name = "seeds from {0}00")
    @MethodSource("hundreds")
    void yamlIsEditedExactlyOrNotAtAll(int hundred) {
        forSeeds(hundred, RandomFrontMatter::yaml, RandomLawsTest::anEditIsExactOrRefused);
    }

    @ParameterizedTest(name = "seeds from {0}00")
    @MethodSource("someHundreds")
    void yamlSetAndSetBackIsAsBefore(int hundred) {
        forSeeds(
                hundred,
                RandomFrontMatter::yaml,
                RandomLawsTest::setAndSetBackGivesTheOriginalBytes);
    }

    @ParameterizedTest(name = "seeds from {0}00")
    @MethodSource("someHundreds")
    void yamlKeysComeAndGoWithoutTrace(int hundred) {
        forSeeds(
                hundred,
                RandomFrontMatter::yaml,
                RandomLawsTest::anAddedKeyCanBeRemovedWithoutTrace);
        forSeeds(hundred, RandomFrontMatter::yaml, RandomLawsTest::removingLeavesTheRest);
    }

    @ParameterizedTest(name = "seeds from {0}00")
    @MethodSource("someHundreds")
    void yamlItemsComeAndGoWithoutTrace(int hundred) {
        forSeeds(
                hundred,
                RandomFrontMatter::yaml,
                RandomLawsTest::anAddedItemCanBeRemovedWithoutTrace);
    }

    @ParameterizedTest(name = "seeds from {0}00")
    @MethodSource("someHundreds")
    void tomlIsEditedExactlyOrNotAtAll(int hundred) {
        forSeeds(hundred, RandomFrontMatter::toml, RandomLawsTest::anEditIsExactOrRefused);
        forSeeds(
                hundred,
                RandomFrontMatter::toml,
                RandomLawsTest::setAndSetBackGivesTheOriginalBytes);
        forSeeds(
                hundred,
                RandomFrontMatter::toml,
                RandomLawsTest::anAddedKeyCanBeRemovedWithoutTrace);
        forSeeds(
                hundred,
                RandomFrontMatter::toml,
                RandomLawsTest::anAddedItemCanBeRemovedWithoutTrace);
        forSeeds(hundred, RandomFrontMatter::toml, RandomLawsTest::removingLeavesTheRest);
    }

    @ParameterizedTest(name = "seeds from {0}00")
    @MethodSource("someHundreds")
    void jsonIsEditedExactlyOrNotAtAll(int hundred) {
        forSeeds(hundred, RandomFrontMatter::json, RandomLawsTest::anEditIsExactOrRefused);
        forSeeds(
                hundred,
                RandomFrontMatter::json,
                RandomLawsTest::setAndSetBackGivesTheOriginalBytes);
        forSeeds(
                hundred,
                RandomFrontMatter::json,
                RandomLawsTest::anAddedKeyCanBeRemovedWithoutTrace);
        forSeeds(
                hundred,
                RandomFrontMatter::json,
                RandomLawsTest::anAddedItemCanBeRemovedWithoutTrace);
        forSeeds(hundred, RandomFrontMatter::json, RandomLawsTest::removingLeavesTheRest);
    }
}
