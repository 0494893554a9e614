package weeknote.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import weeknote.frontmatter.FieldValue;

/// A front matter value as JSON.
final class FieldJson {

    private FieldJson() {}

    static String type(FieldValue value) {
        return switch (value) {
            case FieldValue.Text _ -> "string";
            case FieldValue.NumberValue _ -> "number";
            case FieldValue.Bool _ -> "boolean";
            case FieldValue.Date _ -> "date";
            case FieldValue.ListValue _ -> "list";
            case FieldValue.MapValue _ -> "map";
            case FieldValue.Null _ -> "null";
        };
    }

    /// A date is its text; so is a number that JSON has no notation for, such as `.inf`.
    static void write(JsonGenerator json, FieldValue value) throws IOException {
        switch (value) {
            case FieldValue.Text(String text) -> json.writeString(text);
            case FieldValue.NumberValue(String text, String decimal) -> number(json, text, decimal);
            case FieldValue.Bool(boolean truth) -> json.writeBoolean(truth);
            case FieldValue.Date date -> json.writeString(date.text());
            case FieldValue.ListValue list -> list(json, list);
            case FieldValue.MapValue map -> map(json, map);
            case FieldValue.Null _ -> json.writeNull();
        }
    }

    private static void number(JsonGenerator json, String text, String decimal) throws IOException {
        if (decimal.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
            json.writeNumber(decimal);
        } else {
            json.writeString(text);
        }
    }

    private static void list(JsonGenerator json, FieldValue.ListValue list) throws IOException {
        json.writeStartArray();
        for (FieldValue item : list.items()) {
            write(json, item);
        }
        json.writeEndArray();
    }

    private static void map(JsonGenerator json, FieldValue.MapValue map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, FieldValue> entry : map.entries().entrySet()) {
            json.writeFieldName(entry.getKey());
            write(json, entry.getValue());
        }
        json.writeEndObject();
    }
}
