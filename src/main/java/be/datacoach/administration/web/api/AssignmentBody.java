package be.datacoach.administration.web.api;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.administration.assigning.Allotment;
import be.datacoach.administration.assigning.Order;
import be.datacoach.administration.assigning.OwnDays;
import be.datacoach.administration.assigning.Refusal;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.RuleText.Reading;
import be.datacoach.assignment.given.Gift;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is given to an audience, as it travels. */
final class AssignmentBody {
    private static final double USUAL_HOURS = 2;

    private AssignmentBody() {}

    /** @param rules reads a rule, to refuse what it may not ask */
    static Audience audience(Body body, Function<String, Reading> rules) {
        Audience audience = Audience.read(body.text("audience")).orElseThrow(() -> Body.wrong("audience"));
        if (audience.kind() == Audience.Kind.RULE) {
            Reading reading = rules.apply(audience.key());
            if (reading instanceof Reading.Private hidden) {
                throw new Refused(
                        Refused.UNPROCESSABLE,
                        "app_api.private",
                        hidden.asked().stream().map(one -> one.id().name()).collect(Collectors.joining(", ")));
            }
            if (reading instanceof Reading.Unreadable) {
                throw Body.wrong("audience");
            }
        }
        return audience;
    }

    static Order order(Body body, boolean standingOtherwise) {
        Map<CompetencyId, Integer> targets = new HashMap<>();
        body.object("targets").forEach((code, level) -> targets.put(new CompetencyId(code), level(level)));
        var assignment = new Assignment(targets, modules(body, "mandatory"), body.day("deadline"));
        return new Order(
                new Gift(assignment, body.day("starts"), modules(body, "offered")),
                body.number("hours", USUAL_HOURS),
                body.yes("ownDays", false) ? OwnDays.EVERYBODY : OwnDays.NOBODY,
                body.yes("newcomers", standingOtherwise));
    }

    private static Set<ModuleId> modules(Body body, String name) {
        return body.texts(name).stream().map(ModuleId::new).collect(Collectors.toSet());
    }

    private static JsonArrayBuilder codes(Set<ModuleId> modules) {
        var codes = Json.createArrayBuilder();
        new TreeSet<>(modules).forEach(id -> codes.add(id.code()));
        return codes;
    }

    private static int level(JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw Body.wrong("targets");
    }

    static Refused refused(Set<Refusal> why) {
        Refusal first = new TreeSet<>(why).first();
        return new Refused(Refused.UNPROCESSABLE, "app_api.refusal." + first.name());
    }

    static JsonObjectBuilder shown(Allotment allotment) {
        Gift gift = allotment.gift();
        JsonObjectBuilder targets = Json.createObjectBuilder();
        new TreeMap<>(gift.assignment().targets()).forEach((id, level) -> targets.add(id.code(), level));
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("uid", allotment.uid())
                .add("audience", allotment.audience().toString())
                .add("targets", targets)
                .add("mandatory", codes(gift.assignment().mandatory()))
                .add("offered", codes(gift.offered()));
        gift.starts().ifPresentOrElse(day -> shown.add("starts", day.toString()), () -> shown.addNull("starts"));
        gift.assignment()
                .deadline()
                .ifPresentOrElse(day -> shown.add("deadline", day.toString()), () -> shown.addNull("deadline"));
        return shown.add("hours", allotment.hours())
                .add("newcomers", allotment.isStanding())
                .add("withdrawn", allotment.isWithdrawn())
                .add("givenAt", allotment.givenAt().toString());
    }
}
