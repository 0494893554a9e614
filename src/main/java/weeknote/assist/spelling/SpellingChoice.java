package weeknote.assist.spelling;

/// In which language the author wants the spelling checked.
public sealed interface SpellingChoice {

    /// As it is remembered: `off`, `post`, or the language.
    String id();

    static SpellingChoice of(String id) {
        return switch (id) {
            case "off" -> new Off();
            case "post" -> new ByPost();
            default -> new Always(id);
        };
    }

    /// Not at all.
    record Off() implements SpellingChoice {
        @Override
        public String id() {
            return "off";
        }
    }

    /// In the language of the post, or of its site.
    record ByPost() implements SpellingChoice {
        @Override
        public String id() {
            return "post";
        }
    }

    /// In this one, whatever the post says.
    record Always(String language) implements SpellingChoice {
        @Override
        public String id() {
            return language;
        }
    }
}
