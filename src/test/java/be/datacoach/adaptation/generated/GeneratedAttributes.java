package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Declared attributes: made-up context, and what planning itself knows by name. */
final class GeneratedAttributes {

    private static final List<String> ANSWERS = List.of("RIGHT", "DONT_KNOW", "WRONG");
    private static final List<String> YES_NO = List.of("YES", "NO");
    private static final int SKILLS = 8;

    private GeneratedAttributes() {}

    static List<Attribute> of(Size size, Draw draw) {
        var all = new ArrayList<Attribute>();
        for (int i = 1; i <= size.attributes(); i++) all.add(context(i, draw));
        all.add(numbers("coach.hours", Attribute.Owner.COACH_CONTEXT, 0.5, 8, 0.5));
        for (int i = 1; i <= size.competencies(); i++) {
            all.add(numbers("mastery.C" + i, Attribute.Owner.LEARNER, 0, 100, 1));
            all.add(numbers("performance.C" + i, Attribute.Owner.LEARNER, 0, 100, 1));
            all.add(numbers("evidence.C" + i, Attribute.Owner.LEARNER, 0, 50, 1));
            all.add(numbers("gap.C" + i, Attribute.Owner.LEARNER, -100, 100, 1));
        }
        for (int i = 1; i <= SKILLS; i++) all.add(words("skill.DL" + i, Attribute.Owner.LEARNER, ANSWERS));
        for (int i = 1; i <= size.tasks(); i++) {
            all.add(numbers(String.format("need.T%02d", i), Attribute.Owner.TEAM, 0, 20, 1));
        }
        all.addAll(computed());
        return all;
    }

    private static List<Attribute> computed() {
        return List.of(
                numbers("module.mastery", Attribute.Owner.COMPUTED, 0, 100, 1),
                numbers("module.performance", Attribute.Owner.COMPUTED, 0, 100, 1),
                numbers("module.evidence", Attribute.Owner.COMPUTED, 0, 50, 1),
                numbers("module.gap", Attribute.Owner.COMPUTED, -100, 100, 1),
                numbers("module.modesty", Attribute.Owner.COMPUTED, -100, 100, 1),
                words("module.attitude", Attribute.Owner.COMPUTED, YES_NO),
                words("module.skill", Attribute.Owner.COMPUTED, ANSWERS),
                numbers("task.priority", Attribute.Owner.COMPUTED, 0, 20, 1),
                words("task.top", Attribute.Owner.COMPUTED, YES_NO));
    }

    private static Attribute context(int number, Draw draw) {
        String id = "context.a" + number;
        Attribute.Owner owner = draw.one(List.of(Attribute.Owner.SCHOOL, Attribute.Owner.COACH_CONTEXT));
        if (draw.chance(0.3)) return numbers(id, owner, 0, draw.one(List.of(4, 10, 100)), 1);
        return words(id, owner, List.of("A", "B", "C", "D").subList(0, draw.between(2, 4)));
    }

    private static Attribute numbers(String id, Attribute.Owner owner, double min, double max, double step) {
        return attribute(id, owner, new Domain.Numbers(min, max, step), Map.of());
    }

    private static Attribute words(String id, Attribute.Owner owner, List<String> codes) {
        var words = new LinkedHashMap<String, Text>();
        codes.forEach(code -> words.put(code, Text.of(code)));
        return attribute(id, owner, new Domain.Words(codes), words);
    }

    private static Attribute attribute(String id, Attribute.Owner owner, Domain domain, Map<String, Text> words) {
        Attribute.Privacy privacy =
                owner == Attribute.Owner.SCHOOL ? Attribute.Privacy.OBJECTIVE : Attribute.Privacy.PRIVATE;
        return new Attribute(new AttributeId(id), domain, owner, privacy, Text.of(id), words);
    }
}
