package weeknote.assist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/// The replacement of a regular expression: `$1` and `${name}` are its groups, `$0` the whole
/// match, `\n` a line end, `\t` a tab, `\$` a dollar sign. Any other `\` and `$` is itself.
///
/// `$12` is group 12 if there are so many, else group 1 and a `2`.
final class Template {

    /// A group that did not take part in the match is nothing.
    private sealed interface Piece {
        record Literal(String text) implements Piece {}

        record Group(int number) implements Piece {}
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private final String template;
    private final int groups;
    private final Map<String, Integer> names;
    private int at;
    private String problem = "";

    private Template(String template, MatchResult match) {
        this.template = template;
        this.groups = match.groupCount();
        this.names = match.namedGroups();
    }

    /// @param match of the expression that has the groups
    static Template of(String template, MatchResult match) {
        var parsed = new Template(template, match);
        while (parsed.at < template.length()) {
            parsed.step();
        }
        parsed.flush();
        return parsed;
    }

    /// What is wrong with it, as a sentence; empty if nothing is.
    String problem() {
        return problem;
    }

    String of(MatchResult match) {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Literal(String part) -> text.append(part);
                case Piece.Group(int number) -> {
                    String group = match.group(number);
                    text.append(group == null ? "" : group);
                }
            }
        }
        return text.toString();
    }

    private void step() {
        char c = template.charAt(at++);
        if (c == '\\' && at < template.length()) {
            escape(template.charAt(at++));
        } else if (c == '$' && at < template.length() && isDigit(template.charAt(at))) {
            numbered();
        } else if (c == '$' && template.startsWith("{", at) && template.indexOf('}', at) > 0) {
            named();
        } else {
            literal.append(c);
        }
    }

    private void escape(char c) {
        switch (c) {
            case 'n' -> literal.append('\n');
            case 't' -> literal.append('\t');
            case '$', '\\' -> literal.append(c);
            default -> literal.append('\\').append(c);
        }
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private void numbered() {
        int number = template.charAt(at++) - '0';
        while (at < template.length() && isDigit(template.charAt(at))) {
            int longer = number * 10 + template.charAt(at) - '0';
            if (longer > groups) {
                break;
            }
            number = longer;
            at++;
        }
        if (number > groups) {
            problem = "The pattern has no group %d.".formatted(number);
        } else {
            group(number);
        }
    }

    private void named() {
        int end = template.indexOf('}', at);
        String name = template.substring(at + 1, end);
        Integer number = names.get(name);
        at = end + 1;
        if (number == null) {
            problem = "The pattern has no group named “%s”.".formatted(name);
        } else {
            group(number);
        }
    }

    private void group(int number) {
        flush();
        pieces.add(new Piece.Group(number));
    }

    private void flush() {
        if (!literal.isEmpty()) {
            pieces.add(new Piece.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
