package weeknote.check;

import java.util.Optional;
import weeknote.frontmatter.FieldValue;
import weeknote.site.Site;
import weeknote.site.SiteSettingsFile;

/// What is wrong with the `checks` of a site's `.weeknote.yaml`: they are no mapping, one is turned
/// neither on nor off, or there is no such check.
record SettingsProblem(Site site) {

    private static final String CHECKS = "checks";

    /// The sentence to tell the author.
    Optional<String> sentence() {
        FieldValue checks =
                site.settings().values().entries().getOrDefault(CHECKS, new FieldValue.Null());
        return switch (checks) {
            case FieldValue.Null _ -> Optional.empty();
            case FieldValue.MapValue(var entries) ->
                    entries.entrySet().stream()
                            .flatMap(each -> entry(each.getKey(), each.getValue()).stream())
                            .findFirst();
            case FieldValue.Text _,
                    FieldValue.NumberValue _,
                    FieldValue.Bool _,
                    FieldValue.Date _,
                    FieldValue.ListValue _ ->
                    Optional.of(
                            "`checks` is left out, because it names no check with `on` or `off`;"
                                    + " write `checks: {link.http: off}`."
                                    + lookInto(CHECKS));
        };
    }

    private Optional<String> entry(String codes, FieldValue value) {
        String key = CHECKS + "." + codes;
        if (Switches.isOff(value).isEmpty()) {
            return Optional.of(
                    "`"
                            + codes
                            + "` is left as it is; write `on` or `off` for it."
                            + lookInto(key));
        }
        return UnknownSwitchCheck.problem(codes).map(problem -> problem.message() + lookInto(key));
    }

    private String lookInto(String key) {
        var line = SiteSettingsFile.of(site).lineOf(key);
        String place = line.isPresent() ? ", line " + line.getAsInt() : "";
        return " Look into `.weeknote.yaml`" + place + ".";
    }
}
