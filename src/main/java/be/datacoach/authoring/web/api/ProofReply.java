package be.datacoach.authoring.web.api;

import be.datacoach.authoring.web.FindingRow;
import be.datacoach.authoring.web.Proof;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Language;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The state of a draft after something was saved in it, for the script that shows it. */
final class ProofReply {

    private ProofReply() {}

    static JsonObjectBuilder of(List<Finding> findings, HttpServletRequest request) {
        Phrases phrases = Phrases.in(Language.of(request));
        var rows = FindingRow.of(findings, phrases.locale());
        Proof proof = Proof.of(findings, rows, phrases);
        JsonArrayBuilder wrong = Json.createArrayBuilder();
        rows.forEach(row -> wrong.add(wrong(row, phrases, request)));
        return Json.createObjectBuilder()
                .add("holds", proof.holds())
                .add("words", proof.words())
                .add("wrong", wrong);
    }

    /** What is wrong, and who would get stuck by it. */
    private static JsonObjectBuilder wrong(FindingRow row, Phrases phrases, HttpServletRequest request) {
        JsonObjectBuilder wrong = Json.createObjectBuilder().add("sentence", row.place() + ": " + row.sentence());
        row.stuck()
                .ifPresent(stuck -> wrong.add("who", phrases.say("app_stuck.who") + " " + stuck.who() + ".")
                        .add("become", phrases.say(stuck.act()))
                        .add("address", request.getContextPath() + stuck.address()));
        return wrong;
    }
}
