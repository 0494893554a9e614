package weeknote.assist.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.Fixtures;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellerTest {

    private final Speller speller;

    SpellerTest() throws IOException {
        speller = Speller.of(new DictionarySource.Bundled("en_US"));
    }

    private List<Misspelling> check(String text) {
        return speller.check(Post.of(text), Accepted.NOTHING);
    }

    private List<String> wrong(String text) {
        return check(text).stream().map(Misspelling::word).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't, I don’t, they’d've, it's o'clock and the dogs' and James's.",
                "‘Quoted’ “words” (in brackets), and—between dashes–or--typed so...and on…",
                "'Tis and ’twould be for ’em, 'nuff said; goin' and ‘singin’’.",
                "A well-known pre-built e-mail, either/or, non-linear; x86-64, 3rd, 10-year-old.",
                "Na\u00efve caf\u00e9, nai\u0308ve cafe\u0301, co\u00ADop\u00ADer\u00ADate.",
                "NASA, URLs, GitHub, iPhone, JavaScript, PDF's, O'Reilly.",
                "Write to me@exampel.org, see www.exampel.org/fooo, exampel.com and foo.txtt.",
                "Files /usr/lbin, ~/.vimrcc, src/mainn/, C:\\Progs, .gitignoree and snake_casse.",
                "By @jezhumblee, #taggg, :tadaa:, --forrce, -vvt, $HOMME, a=bbb, 50%ile, C++.",
                "`codde`, `codde`s and\n\n    indentted\n\n```jaava\nfencced\n```\n",
                "<https://a.exampel/fooo> and https://a.exampel/barr and <me@exampel.org>",
                "[text](destt/pathh.mdd) and ![image](imgg.pngg)",
                "[text][labell], [text] and a note.[^notte]\n\n[labell]: http://a.exampel\n[text]:"
                        + " /uu\n[^notte]: Note.\n",
                "[text][undefinned] and [^undefinned]",
                "{{< figgure src=\"piic.png\" >}} and {{% notiice %}}text{{% /notiice %}}",
                "{{ page.titlle }}, {% includde x %} and text\n{: .clazz }",
                "<div classs=\"x\">\nbllock\n</div>\n",
                "An <abbrr>inline</abbrr> tag and an en&nbsp;space, caf&eacute;.",
                "un*believ*able, **w**ord, ~~re~~do, [link](u)s and l[in](u)k[^1].\n\n"
                        + "[^1]: A note.",
                "# Heading {#idd .classs}\n\n- [ ] task\n\n| a | cell |\n|---|:-:|\n| one|two |",
                "Привет мир, שלום, こんにちは, καιρε.",
                "---\ntitel: Heading\ntags: [golanng]\nslug: a-sluug\n---\ntext",
                "---\ntitle: 'It''s fine'\n---\n",
                "---\ndescription: \"Say \\\"this\\\"\\nand \\u0074hat\"\n---\n",
            })
    void whatIsNoMistakeIsLeftAlone(String text) {
        assertEquals(List.of(), wrong(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A mistaake here.",
                "The mistaake's here, “mistaake”.",
                "A *mistaake* and more.",
                "A mis*taa*ke and more.",
                "A [mistaake](uuu) and more.",
                "![a mistaake](uuu)",
                "[text](uuu \"a mistaake\")",
                "# A mistaake\n",
                "> A mistaake\n",
                "- A mistaake\n",
                "| a | mistaake |\n|---|---|\n",
                "Text.[^1]\n\n[^1]: A mistaake.\n",
                "A well-mistaake and/mistaake.",
                "<b>mistaake</b>",
                "{{% notice %}}mistaake{{% /notice %}}",
                "An [undefined mistaake] text.",
                "---\ntitle: A mistaake\n---\n",
                "---\nDescription: >-\n  Two lines\n  and a mistaake\n---\n",
                "+++\ntitle = \"A mistaake\"\n+++\n",
                "{\"description\": \"A mistaake\"}\n",
            })
    void aMistakeIsFoundWhereverItIsRead(String text) {
        assertTrue(
                Set.of("mistaake", "mistaake's").containsAll(wrong(text)) && !wrong(text).isEmpty(),
                () -> wrong(text).toString());
    }

    @Test
    void aMistakeHasItsPlace() {
        assertEquals(
                List.of(new Misspelling("teh", List.of(new TextRange(4, 7)))),
                check("one\nteh cat"));
    }

    @Test
    void aWordIsRightInItsRegion() throws IOException {
        var british = Speller.of(new DictionarySource.Bundled("en_GB"));
        Post post = Post.of("colour color");
        assertEquals("colour", speller.check(post, Accepted.NOTHING).getFirst().word());
        assertEquals("color", british.check(post, Accepted.NOTHING).getFirst().word());
    }

    @Test
    void britishWordsMayEndAsInOxford() throws IOException {
        var british = Speller.of(new DictionarySource.Bundled("en_GB"));
        Post post =
                Post.of(
                        "Organize an organization of civilized prizes; advertize, surprize,"
                                + " analyze.");
        assertEquals(
                List.of("advertize", "surprize", "analyze"),
                british.check(post, Accepted.NOTHING).stream().map(Misspelling::word).toList());
    }

    @Test
    void acceptedWordsAreRightWithTheirPossessive() {
        Post post = Post.of("kubernetes Kubernetes Kubernetes’s Grafana grafana");
        assertEquals(
                List.of("grafana"),
                speller.check(post, new Accepted(Set.of("kubernetes", "Grafana"))).stream()
                        .map(Misspelling::word)
                        .toList());
    }

    @Test
    void aPostThatWasCheckedBeforeIsCheckedAgainTheSame() {
        List<Misspelling> first = check("teh\n\nwrod");
        assertEquals(List.of("wrod"), wrong("the\n\nwrod"));
        assertEquals(first, check("teh\n\nwrod"));
    }

    @Test
    void theLikeliestWordIsSuggestedFirst() {
        assertEquals("receive", speller.suggestions(check("recieve").getFirst()).getFirst());
    }

    @Test
    void aSuggestionTouchesOnlyTheLettersThatDiffer() {
        String text = "un*beleiv*able";
        TextChange change = check(text).getFirst().replaceBy("unbelievable", text);
        assertEquals("un*believ*able", change.apply(text));
    }

    @Test
    void aSuggestionMayAddLettersBesideMarks() {
        String text = "w**rd**s";
        var word =
                new Misspelling(
                        "wrds",
                        List.of(new TextRange(0, 1), new TextRange(3, 5), new TextRange(7, 8)));
        assertEquals("wo**rd**s", word.replaceBy("words", text).apply(text));
        assertEquals("w**r**s", word.replaceBy("wrs", text).apply(text));
    }

    @Test
    void everyMisspellingOfTheOpenPostsStandsInItsPost() {
        for (var file : Fixtures.openPosts()) {
            String text = Fixtures.read(file);
            for (Misspelling misspelling : check(text)) {
                assertEquals(misspelling.word(), Word.spelt(text, misspelling.pieces()));
            }
        }
    }
}
