package be.datacoach.practice.web.joint;

import be.datacoach.practice.joint.JointPage;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What is made together, as the script of the page reads it. */
public final class JointJson {
    private JointJson() {}

    /** {@code {number, fields: {name: {words, number, said}}, clashes}}, without what nobody wrote in. */
    public static JsonObjectBuilder of(JointPage page, JointWords words) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        page.written().forEach((name, written) -> fields.add(name, field(written, words)));
        return Json.createObjectBuilder()
                .add("number", page.number())
                .add("fields", fields)
                .add("clashes", clashes(page));
    }

    private static JsonObject field(JointPage.Written written, JointWords words) {
        return Json.createObjectBuilder()
                .add("words", written.words())
                .add("number", written.number())
                .add("said", words.said(written))
                .build();
    }

    static JsonArray clashes(JointPage page) {
        JsonArrayBuilder clashes = Json.createArrayBuilder();
        page.clashes()
                .forEach(one -> clashes.add(Json.createObjectBuilder()
                        .add("uid", one.uid())
                        .add("field", one.field())
                        .add("base", one.base())
                        .add("mine", one.mine())));
        return clashes.build();
    }
}
