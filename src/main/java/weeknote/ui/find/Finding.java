package weeknote.ui.find;

/// What the bar has to say about a search.
sealed interface Finding {

    /// One line beside the pattern, or a sentence below it.
    String text();

    /// Nothing is looked for.
    record Nothing() implements Finding {
        @Override
        public String text() {
            return "";
        }
    }

    /// How often it was found.
    ///
    /// @param current which hit is selected, from 1; 0 if none is
    record Count(int current, int total) implements Finding {
        @Override
        public String text() {
            if (total == 0) {
                return "Not found";
            }
            return current == 0
                    ? "%,d found".formatted(total)
                    : "%,d of %,d".formatted(current, total);
        }
    }

    record Replaced(int count) implements Finding {
        @Override
        public String text() {
            return "%,d replaced".formatted(count);
        }
    }

    /// Nothing can be found so.
    ///
    /// @param text why there is nothing to show, as a sentence
    record Refused(String text) implements Finding {}
}
