package weeknote.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import weeknote.check.Diagnostic;
import weeknote.check.Fix;
import weeknote.text.LineIndex;
import weeknote.text.Position;
import weeknote.text.TextEdit;

/// Diagnostics of one post as lines of text and of JSON. Lines and columns count from 1, columns in
/// UTF-16 units.
record DiagnosticText(Path path, LineIndex lines) {

    /// `post.md:3:7: error link.undefined-label No definition for …`
    String text(Diagnostic diagnostic) {
        return "%s: %s %s %s\n"
                .formatted(
                        place(diagnostic),
                        severity(diagnostic),
                        diagnostic.code(),
                        diagnostic.message().replaceAll("\\R", " "));
    }

    /// `post.md:3:7: fixed link.undefined-label Change to …`
    String fixed(Diagnostic diagnostic, Fix fix) {
        return "%s: fixed %s %s\n".formatted(place(diagnostic), diagnostic.code(), fix.title());
    }

    private String place(Diagnostic diagnostic) {
        Position start = lines.positionOf(diagnostic.range().start());
        return path + ":" + (start.line() + 1) + ":" + (start.character() + 1);
    }

    private static String severity(Diagnostic diagnostic) {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT);
    }

    /// The same with its range and its fixes.
    String json(Diagnostic diagnostic) {
        return Json.line(json -> {
            json.writeStringField("path", path.toString());
            position(json, "line", "column", diagnostic.range().start());
            position(json, "endLine", "endColumn", diagnostic.range().end());
            json.writeStringField("severity", severity(diagnostic));
            json.writeStringField("code", diagnostic.code());
            json.writeStringField("message", diagnostic.message());
            json.writeArrayFieldStart("fixes");
            for (Fix fix : diagnostic.fixes()) {
                fix(json, fix);
            }
            json.writeEndArray();
        });
    }

    private void position(JsonGenerator json, String line, String column, int offset)
            throws IOException {
        Position position = lines.positionOf(offset);
        json.writeNumberField(line, position.line() + 1);
        json.writeNumberField(column, position.character() + 1);
    }

    private static void fix(JsonGenerator json, Fix fix) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", fix.title());
        json.writeArrayFieldStart("edits");
        for (TextEdit edit : fix.change().edits()) {
            json.writeStartObject();
            json.writeNumberField("start", edit.range().start());
            json.writeNumberField("end", edit.range().end());
            json.writeStringField("text", edit.newText());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
