package weeknote.check;

import java.util.List;
import java.util.Random;

/// A slip that an author makes in a post of [RealSite], in a word between two others.
enum SiteMistake {
    KEY("frontmatter.misspelt-key", "\n", "summary", ":"),
    OTHER_KEY("frontmatter.misspelt-key", "\n", "categories", ":"),
    TERM("frontmatter.misspelt-term", "[", "botnets", ","),
    QUOTED_TERM("frontmatter.misspelt-term", "[\"", "Weekly Notes", "\""),
    PAGE("link.no-such-page", "before](/posts/", "", "/)"),
    HEADING("link.no-such-heading", "/#", "about-this-note", ")"),
    REFERENCE("link.no-such-page", "ref \"", "", ".md"),
    IMAGE("image.no-such-file", "(/img/", "", ".png"),
    SHORTCODE("shortcode.unknown", "{{< ", "note", " >"),
    CLOSING("shortcode.unclosed", "{{< /", "note", " >"),
    UNCLOSED("shortcode.unclosed", "Monday.", "{{< /note >}}", "\n"),
    UNENDED("shortcode.unended", "{{< note", " >}}", "Written"),
    DATE("frontmatter.unread-date", "\ndate: ", "2016-10-03", "\n"),
    TIME("frontmatter.unread-date", "\nlastmod: ", "2016-10-04T21:16:23+11:00", "\n");

    private static final List<String> DATES =
            List.of("2016/10/03", "2016-10-3", "20161003", "Oct 3, 2016", "2016.10.3");

    private final String code;
    private final String before;
    private final String word;
    private final String after;

    SiteMistake(String code, String before, String word, String after) {
        this.code = code;
        this.before = before;
        this.word = word;
        this.after = after;
    }

    String code() {
        return code;
    }

    /// The post with this slip, at a place taken by chance.
    String plant(String post, Random random) {
        int start = post.indexOf(before + word) + before.length();
        int end = post.indexOf(after, start);
        String slip = slip(post.substring(start, end), random);
        return post.substring(0, start) + slip + post.substring(end);
    }

    private String slip(String right, Random random) {
        return switch (this) {
            case DATE -> DATES.get(random.nextInt(DATES.size()));
            case TIME -> right.replace('T', 't');
            case UNCLOSED -> "";
            case UNENDED -> " }}";
            case KEY,
                    OTHER_KEY,
                    TERM,
                    QUOTED_TERM,
                    PAGE,
                    HEADING,
                    REFERENCE,
                    IMAGE,
                    SHORTCODE,
                    CLOSING ->
                    misspelt(right, random);
        };
    }

    /// One letter too many, missing, or two swapped.
    private static String misspelt(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        String head = word.substring(0, at);
        String tail = word.substring(at + 1);
        String slip =
                switch (random.nextInt(3)) {
                    case 0 -> head + "x" + word.charAt(at) + tail;
                    case 1 -> head + tail;
                    default -> head + tail.charAt(0) + word.charAt(at) + tail.substring(1);
                };
        return slip.equals(word) ? misspelt(word, random) : slip;
    }
}
