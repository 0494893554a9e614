package weeknote.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.site.Site;

/// `frontmatter.not-published`: the site will not show the post: a draft, of the future, or expired
/// ([Hugo](https://gohugo.io/getting-started/usage/#draft-future-and-expired-content), tried with
/// 0.111). Mostly that is meant, so it is told and no more.
final class PublicationCheck implements Check {

    static final String CODE = "frontmatter.not-published";

    private static final ZoneId ZONE = ZoneId.of("UTC");

    private final InstantSource clock;

    PublicationCheck(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        FrontMatter frontMatter = post.frontMatter();
        Site site = place.site();
        return switch (site.kind()) {
            case HUGO ->
                    draft(frontMatter, site)
                            .or(() -> future(frontMatter, site))
                            .or(() -> expired(frontMatter, site))
                            .stream()
                            .toList();
            case JEKYLL ->
                    isFalse(frontMatter, "published")
                            .map(field -> hidden(field, "Jekyll will not publish this post."))
                            .stream()
                            .toList();
            case NONE -> List.of();
        };
    }

    private static Optional<Diagnostic> draft(FrontMatter frontMatter, Site site) {
        if (site.config().bool("buildDrafts", false)) {
            return Optional.empty();
        }
        return frontMatter
                .field("draft")
                .filter(field -> isTrue(field.value()))
                .map(field ->
                        new Diagnostic(
                                CODE,
                                Severity.INFO,
                                field.range(),
                                "This is a draft: Hugo will not publish it.",
                                published(frontMatter)))
                .or(() ->
                        frontMatter.field("draft").isPresent()
                                ? Optional.empty()
                                : isFalse(frontMatter, "published")
                                        .map(field ->
                                                hidden(field, "Hugo will not publish this post.")));
    }

    private static List<Fix> published(FrontMatter frontMatter) {
        return Fix.of("Publish the post", frontMatter.set("draft", new FieldValue.Bool(false)))
                .stream()
                .toList();
    }

    private static Optional<Field> isFalse(FrontMatter frontMatter, String key) {
        return frontMatter
                .field(key)
                .filter(field -> field.value() instanceof FieldValue.Bool(boolean is) && !is);
    }

    /// Also what Hugo takes for true.
    private static boolean isTrue(FieldValue value) {
        return switch (value) {
            case FieldValue.Bool(boolean is) -> is;
            case FieldValue.Text(String text) ->
                    List.of("1", "t", "true").contains(text.toLowerCase(Locale.ROOT));
            case FieldValue.NumberValue(String _, String decimal) -> !decimal.equals("0");
            case FieldValue.Date _,
                    FieldValue.ListValue _,
                    FieldValue.MapValue _,
                    FieldValue.Null _ ->
                    false;
        };
    }

    private Optional<Diagnostic> future(FrontMatter frontMatter, Site site) {
        if (site.config().bool("buildFuture", false)) {
            return Optional.empty();
        }
        return date(frontMatter, "publishDate", "pubdate", "published", "date")
                .filter(field -> moment(field, site).isAfter(clock.instant()))
                .map(field ->
                        hidden(
                                field,
                                "Hugo will not publish this post before "
                                        + text(field)
                                        + zone(field, site)
                                        + "."));
    }

    private Optional<Diagnostic> expired(FrontMatter frontMatter, Site site) {
        if (site.config().bool("buildExpired", false)) {
            return Optional.empty();
        }
        return date(frontMatter, "expiryDate", "unpublishdate")
                .filter(field -> moment(field, site).isBefore(clock.instant()))
                .map(field ->
                        hidden(
                                field,
                                "Hugo has not published this post since "
                                        + text(field)
                                        + zone(field, site)
                                        + "."));
    }

    private static Optional<Field> date(FrontMatter frontMatter, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> frontMatter.field(key).stream())
                .filter(field -> field.value() instanceof FieldValue.Date)
                .findFirst();
    }

    private static Instant moment(Field field, Site site) {
        return field.value() instanceof FieldValue.Date date
                ? date.offset().isPresent()
                        ? date.moment().toInstant()
                        : date.wallTime().atZone(zone(site)).toInstant()
                : Instant.MIN;
    }

    private static String text(Field field) {
        return field.value() instanceof FieldValue.Date date ? date.text() : "";
    }

    /// A date without an offset is one of the site's `timeZone`, whatever the author's clock says.
    private static String zone(Field field, Site site) {
        boolean isSaid = field.value() instanceof FieldValue.Date date && date.offset().isPresent();
        return isSaid ? "" : " in your site's time zone, " + zone(site).getId();
    }

    private static ZoneId zone(Site site) {
        try {
            return site.config().string("timeZone").map(ZoneId::of).orElse(ZONE);
        } catch (DateTimeException e) {
            // What is no zone has no effect on the dates here; Hugo says so when it builds.
            return ZONE;
        }
    }

    private static Diagnostic hidden(Field field, String message) {
        return new Diagnostic(CODE, Severity.INFO, field.range(), message, List.of());
    }
}
