package weeknote.assist.edit;

import java.util.List;
import java.util.Random;
import weeknote.assist.edit.paste.Paste;
import weeknote.assist.edit.paste.PasteHtml;
import weeknote.assist.edit.paste.PasteImage;
import weeknote.assist.edit.typing.TypeCharacter;
import weeknote.post.Post;
import weeknote.text.Selection;

/// A command at a random place.
final class RandomCommand {

    private static final String TYPED = "([{\"'`*_~|)]}<";

    private static final List<SmartEdit> OTHERS =
            List.of(
                    new Paste("https://x.org/a_(b)"),
                    new Paste("a\n\n- b\n- c"),
                    new Paste("a\tb\n1\t2"),
                    new PasteHtml("<p>a <b>b</b></p><ul><li>c<pre>d</pre></li></ul>", "a b c d"),
                    new PasteImage("image-1.png"),
                    new RenameTo("New name"));

    private static final List<EditCommand> TOGGLES =
            List.of(
                    EditCommand.BOLD,
                    EditCommand.ITALIC,
                    EditCommand.STRIKETHROUGH,
                    EditCommand.HEADING_2,
                    EditCommand.QUOTE,
                    EditCommand.CODE_BLOCK,
                    EditCommand.COMMENT);

    private RandomCommand() {}

    static Edited run(Random random, String text) {
        Selection selection = selection(random, text);
        return edit(random).apply(Post.of(text), selection).orElse(Edited.nothing(selection));
    }

    private static SmartEdit edit(Random random) {
        EditCommand[] commands = EditCommand.values();
        return switch (random.nextInt(10)) {
            case 0 -> new TypeCharacter(TYPED.charAt(random.nextInt(TYPED.length())));
            case 1 -> OTHERS.get(random.nextInt(OTHERS.size()));
            default -> commands[random.nextInt(commands.length)];
        };
    }

    static SmartEdit toggle(Random random) {
        return TOGGLES.get(random.nextInt(TOGGLES.size()));
    }

    /// A selection that holds something, unless it is at the end of the text.
    static Selection words(Random random, String text) {
        int anchor = random.nextInt(Math.max(1, text.length()));
        return new Selection(anchor, Math.min(text.length(), anchor + 1 + random.nextInt(60)));
    }

    static Selection selection(Random random, String text) {
        int anchor = random.nextInt(text.length() + 1);
        int reach = Math.min(text.length() - anchor, random.nextInt(60));
        return random.nextInt(3) > 0 ? Selection.at(anchor) : new Selection(anchor, anchor + reach);
    }
}
