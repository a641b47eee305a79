package be.datacoach.datasets;

import java.util.ArrayList;
import java.util.List;

/**
 * A survey on well-being: 210 pupils of six years were asked, 126 answered.
 *
 * <p>Hidden: of the fifth year only 4 of 35 answered, all four of them content. The others answered alike.
 */
final class Ds6WellBeing {

    private static final long SEED = 1106;
    private static final int INVITED = 35;
    private static final List<Integer> REPLIED = List.of(25, 24, 26, 23, 4, 24);
    /** Percent that answers so or less: disagree, rather disagree, rather agree, agree. */
    private static final List<List<Integer>> STATEMENTS =
            List.of(List.of(9, 28, 70, 100), List.of(6, 20, 58, 100), List.of(12, 34, 72, 100));

    private static final List<String> ANSWERS = List.of("disagree", "rather_disagree", "rather_agree", "agree");

    private Ds6WellBeing() {}

    static Table table() {
        var draws = new Draws(SEED);
        var table = new Table("pupil", "year", "replied", "likes_school", "feels_safe", "has_adult");
        for (int year = 1; year <= REPLIED.size(); year++) {
            var pupils = new ArrayList<List<String>>();
            for (int i = 0; i < INVITED; i++) pupils.add(answers(year, i < REPLIED.get(year - 1), draws));
            draws.shuffle(pupils);
            for (int i = 0; i < INVITED; i++) {
                List<String> answers = pupils.get(i);
                String replied = answers.contains("none") ? "no" : "yes";
                String code = "L" + (100 * year + i + 1);
                table.row(code, year, replied, answers.get(0), answers.get(1), answers.get(2));
            }
        }
        return table;
    }

    private static List<String> answers(int year, boolean replied, Draws draws) {
        if (!replied) return List.of("none", "none", "none");
        return STATEMENTS.stream()
                .map(limits -> answer(limits, year == 5, draws))
                .toList();
    }

    private static String answer(List<Integer> limits, boolean content, Draws draws) {
        int percent = draws.whole(content ? limits.get(1) + 1 : 1, 100);
        int answer = 0;
        while (percent > limits.get(answer)) answer++;
        return ANSWERS.get(answer);
    }
}
