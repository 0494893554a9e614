package weeknote.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Writes one JSON object a line.
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    /// Writes something, such as the members of an object.
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private Json() {}

    /// An object with its line end.
    static String line(Content members) {
        var line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return line.append('\n').toString();
    }
}
