package weeknote.check;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import weeknote.post.Post;

/// One kind of slip that an author makes, to be planted in a post that has none.
///
/// @param code what it should be reported as
record Mistake(String name, String code, Planting planting) {

    /// Plants a mistake at a place taken by chance; empty where a post has none for it.
    @FunctionalInterface
    interface Planting {

        Optional<Planted> plant(Post post, Random random);
    }

    /// A post with a mistake.
    ///
    /// @param isMended whether a text is as if the mistake had never been made
    record Planted(String text, Predicate<String> isMended) {

        /// A mistake that can be taken back wholly. Link labels are the same in any case.
        static Planted of(String text, String before) {
            return new Planted(text, before::equalsIgnoreCase);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
