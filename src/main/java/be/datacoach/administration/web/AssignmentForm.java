package be.datacoach.administration.web;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.administration.assigning.Terms;
import be.datacoach.platform.Phrases;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields in which an administrator says what an audience works towards. */
public class AssignmentForm implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double[] HOURS = {0.5, 1, 1.5, 2, 3, 4, 6, 8};

    private final List<TargetRow> targets;
    private final List<Choice<String>> ownModules;
    private final List<Choice<String>> coreModules;
    private final List<Choice<Double>> weeklyHours;
    private String[] mandatory;
    private String[] mandatoryCore;
    private String[] offered;
    private @Nullable LocalDate starts;
    private @Nullable LocalDate deadline;
    private boolean standing;
    private Double hours;
    private final Set<String> own;

    AssignmentForm(Terms terms, AskedPath asked, Phrases phrases) {
        targets = terms.curriculum().competencies().stream()
                .map(competency -> row(competency, terms, asked, phrases))
                .toList();
        ownModules = modules(terms, phrases, false);
        coreModules = modules(terms, phrases, true);
        weeklyHours = DoubleStream.concat(DoubleStream.of(HOURS), DoubleStream.of(asked.hours()))
                .sorted()
                .distinct()
                .mapToObj(each -> new Choice<>(each, phrases.say("admin_assign.hours.each", each)))
                .toList();
        mandatory = chosen(ownModules, asked.mandatory());
        mandatoryCore = chosen(coreModules, asked.mandatory());
        offered = chosen(ownModules, asked.offered());
        starts = asked.starts();
        deadline = asked.deadline();
        standing = asked.standing();
        own = asked.own();
        hours = asked.hours();
    }

    private static TargetRow row(Competency competency, Terms terms, AskedPath asked, Phrases phrases) {
        String code = competency.id().code();
        List<Choice<Integer>> levels = IntStream.rangeClosed(1, terms.highest(competency.id()))
                .mapToObj(level -> new Choice<>(level, level(level, competency.target(), phrases)))
                .toList();
        var row = new TargetRow(code, competency.label().in(phrases.locale()), levels, competency.target());
        row.setLevel(asked.targets().getOrDefault(code, competency.target()));
        return row;
    }

    private static String level(int level, int usual, Phrases phrases) {
        String words = phrases.say("admin_assign.level." + level);
        return level == usual ? phrases.say("admin_assign.level.usual", words) : words;
    }

    private static List<Choice<String>> modules(Terms terms, Phrases phrases, boolean core) {
        return terms.curriculum().modules().stream()
                .filter(module -> module.edition().core() == core)
                .map(module -> new Choice<>(module.id().code(), label(module, phrases)))
                .toList();
    }

    private static String label(LearningModule module, Phrases phrases) {
        String title = module.id() + " " + module.texts().title().in(phrases.locale());
        return module.edition().published() ? title : phrases.say("admin_assign.module.unwritten", title);
    }

    private static String[] chosen(List<Choice<String>> modules, Set<String> codes) {
        return modules.stream().map(Choice::value).filter(codes::contains).toArray(String[]::new);
    }

    AskedPath asked() {
        Map<String, Integer> levels =
                targets.stream().collect(Collectors.toMap(TargetRow::competency, TargetRow::getLevel));
        Set<String> modules =
                Stream.of(mandatory, mandatoryCore).flatMap(Stream::of).collect(Collectors.toSet());
        Set<String> beside =
                Stream.of(offered).filter(code -> !modules.contains(code)).collect(Collectors.toSet());
        return new AskedPath(levels, modules, beside, starts, deadline, hours, own, standing);
    }

    /** The mandatory modules in words. */
    public List<String> getChosenModules() {
        return labels(asked().mandatory());
    }

    /** The modules beside them that everybody may take, in words. */
    public List<String> getOfferedModules() {
        return labels(asked().offered());
    }

    private List<String> labels(Set<String> chosen) {
        return Stream.of(ownModules, coreModules)
                .flatMap(List::stream)
                .filter(choice -> chosen.contains(choice.value()))
                .map(Choice::label)
                .toList();
    }

    /** The targets that are not what the curriculum asks by itself, in words. */
    public List<String> getUnusualTargets() {
        return targets.stream()
                .filter(TargetRow::isUnusual)
                .map(row -> row.getLabel() + ": " + row.getChosen())
                .toList();
    }

    public List<TargetRow> getTargets() {
        return targets;
    }

    /** The modules that are not in every path by themselves. */
    public List<Choice<String>> getOwnModules() {
        return ownModules;
    }

    public List<Choice<String>> getCoreModules() {
        return coreModules;
    }

    public List<Choice<Double>> getWeeklyHours() {
        return weeklyHours;
    }

    public String[] getMandatory() {
        return mandatory.clone();
    }

    public void setMandatory(String[] mandatory) {
        this.mandatory = mandatory.clone();
    }

    public String[] getMandatoryCore() {
        return mandatoryCore.clone();
    }

    public void setMandatoryCore(String[] mandatoryCore) {
        this.mandatoryCore = mandatoryCore.clone();
    }

    public String[] getOffered() {
        return offered.clone();
    }

    public void setOffered(String[] offered) {
        this.offered = offered.clone();
    }

    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    public @Nullable LocalDate getStarts() {
        return starts;
    }

    public void setStarts(@Nullable LocalDate starts) {
        this.starts = starts;
    }

    public boolean isStanding() {
        return standing;
    }

    public void setStanding(boolean standing) {
        this.standing = standing;
    }

    public Double getHours() {
        return hours;
    }

    public void setHours(Double hours) {
        this.hours = hours;
    }
}
