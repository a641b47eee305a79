package be.datacoach.administration.web;

import java.io.Serializable;
import java.util.List;

/** The level that is asked for of one competency, as a row of a form. */
public class TargetRow implements Serializable {
    private static final long serialVersionUID = 1;

    private final String competency;
    private final String label;
    private final List<Choice<Integer>> levels;
    private final Integer usual;
    private Integer level;

    TargetRow(String competency, String label, List<Choice<Integer>> levels, Integer usual) {
        this.competency = competency;
        this.label = label;
        this.levels = List.copyOf(levels);
        this.usual = usual;
        this.level = usual;
    }

    String competency() {
        return competency;
    }

    /** Whether another level is asked for than the curriculum does by itself. */
    boolean isUnusual() {
        return !usual.equals(level);
    }

    /** The level in words. */
    public String getChosen() {
        return levels.stream()
                .filter(choice -> choice.value().equals(level))
                .findFirst()
                .map(Choice::label)
                .orElse("");
    }

    public String getLabel() {
        return label;
    }

    public List<Choice<Integer>> getLevels() {
        return levels;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }
}
