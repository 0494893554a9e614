package weeknote.frontmatter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import weeknote.frontmatter.FieldValue.Bool;
import weeknote.frontmatter.FieldValue.Null;
import weeknote.frontmatter.FieldValue.NumberValue;
import weeknote.frontmatter.FieldValue.Text;

/// What a plain YAML scalar means: `no` is false, `012` is 10 (Hugo), `12:30` is text.
///
/// Rules for Hugo from go-yaml v2, tried against Hugo 0.111.3; for Jekyll from SafeYAML.
final class PlainScalar {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE =
            Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> FALSE =
            Set.of("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?");
    private static final Pattern INFINITE = Pattern.compile("([-+]?)\\.(inf|Inf|INF)");
    private static final Pattern RADIX = Pattern.compile("([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)");

    private PlainScalar() {}

    static FieldValue value(String text, Engine engine) {
        if (NULLS.contains(text)) {
            return new Null();
        }
        if (TRUE.contains(text) || (engine == Engine.HUGO && text.equalsIgnoreCase("y"))) {
            return new Bool(true);
        }
        if (FALSE.contains(text) || (engine == Engine.HUGO && text.equalsIgnoreCase("n"))) {
            return new Bool(false);
        }
        char first = text.charAt(0);
        if (!Character.isDigit(first) && "+-.".indexOf(first) < 0) {
            return new Text(text);
        }
        Optional<FieldValue> date = FieldValue.Date.ofIso(text).map(found -> found);
        return date.or(() -> number(text)).orElseGet(() -> new Text(text));
    }

    /// The number that `text` spells; empty if it is none.
    static Optional<FieldValue> number(String text) {
        return decimal(text).map(decimal -> new NumberValue(text, decimal));
    }

    /// The number as Hugo prints it; empty if it is none.
    private static Optional<String> decimal(String text) {
        var infinite = INFINITE.matcher(text);
        if (infinite.matches()) {
            return Optional.of(infinite.group(1).equals("-") ? "-Inf" : "+Inf");
        }
        if (text.toLowerCase(Locale.ROOT).equals(".nan")) {
            return Optional.of("NaN");
        }
        String digits = text.replace("_", "");
        return integer(digits).map(BigInteger::toString).or(() -> floating(digits));
    }

    private static Optional<BigInteger> integer(String digits) {
        var radix = RADIX.matcher(digits);
        try {
            BigInteger value =
                    radix.matches()
                            ? new BigInteger(radix.group(1) + radix.group(3), radix(radix.group(2)))
                            : new BigInteger(digits);
            boolean fits =
                    value.bitLength() < 64 || (value.signum() > 0 && value.bitLength() == 64);
            return fits ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty(); // 09, or no digits at all
        }
    }

    private static int radix(String letter) {
        return switch (letter.toLowerCase(Locale.ROOT)) {
            case "x" -> 16;
            case "b" -> 2;
            default -> 8;
        };
    }

    private static Optional<String> floating(String digits) {
        if (!FLOAT.matcher(digits).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(digits);
        return Double.isInfinite(value)
                ? Optional.empty()
                : Optional.of(
                        new BigDecimal(Double.toString(value))
                                .stripTrailingZeros()
                                .toPlainString());
    }
}
