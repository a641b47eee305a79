package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.authoring.LibraryFilter;
import be.datacoach.authoring.ListModules;
import be.datacoach.authoring.ListModules.Listed;
import be.datacoach.authoring.ReadContentGaps;
import be.datacoach.catalogue.CatalogueStart;
import be.datacoach.catalogue.Layers;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** All modules, and what is wrong in the files they come from. */
@Named
@RequestScoped
public class AuthorModulesView {

    /** When the content was last looked at; {@code old} when that is longer ago than the library allows. */
    public record Reviewed(String day, boolean old) {}

    /** A module in the table. */
    public record ModuleRow(
            LearningModule module,
            LearnerKind audience,
            String title,
            List<String> goals,
            Reviewed reviewed,
            long underWay,
            boolean drafted) {

        public String code() {
            return module.id().code();
        }

        public int version() {
            return module.edition().version();
        }

        /** The minutes of each band, from most support to least. */
        public String bands() {
            return Arrays.stream(Band.values())
                    .map(band -> Integer.toString(module.minutes().in(band)))
                    .collect(Collectors.joining(" · "));
        }

        /** Whether it is for counsellors; most are for coaches. */
        public boolean forCounsellors() {
            return audience == LearnerKind.COUNSELLOR;
        }

        public boolean written() {
            return module.edition().published();
        }
    }

    /** The own words of a service. */
    public record LayerRow(String id, String name) {}

    /** A module that was never published. */
    public record BegunRow(String code, String title) {}

    @Inject
    private ListModules listModules;

    @Inject
    private ReadContentGaps readContentGaps;

    @Inject
    private Layers layers;

    @Inject
    private CatalogueStart start;

    @Inject
    private Clock clock;

    private List<ModuleRow> modules = List.of();
    private List<BegunRow> begun = List.of();
    private LibraryQuestion question;
    private Page<ReadContentGaps.Gap> gaps;
    private int total;

    @PostConstruct
    void read() {
        ListModules.Listing listing = listModules.list();
        Phrases phrases = Phrases.in(Faces.getLocale());
        question = LibraryQuestion.asked(listing.competencies(), listing.keys(), phrases);
        gaps = readContentGaps.read(Math.max(1, Asked.number("gaps")));
        total = listing.modules().size();
        LocalDate oldBefore = LocalDate.now(clock).minusMonths(listing.reviewMonths());
        modules = listing.modules().stream()
                .filter(module ->
                        question.filter().holds(module.content(), listing.competencies(), standing(module, oldBefore)))
                .map(module -> row(module, listing.competencies(), oldBefore, phrases))
                .toList();
        begun = listing.begun().stream()
                .map(one -> new BegunRow(
                        one.draft().module().code(),
                        one.content().module().texts().title().in(phrases.locale())))
                .toList();
    }

    private static LibraryFilter.Standing standing(Listed module, LocalDate oldBefore) {
        return new LibraryFilter.Standing(module.draft().isPresent(), oldBefore);
    }

    private ModuleRow row(Listed listed, List<Competency> competencies, LocalDate oldBefore, Phrases phrases) {
        LearningModule module = listed.content().module();
        LocalDate today = LocalDate.now(clock);
        LocalDate reviewed = listed.content().head().review().on();
        return new ModuleRow(
                module,
                listed.content().audience(),
                module.texts().title().in(phrases.locale()),
                module.aim().goals().stream()
                        .map(goal -> goal(goal, competencies, phrases))
                        .toList(),
                new Reviewed(phrases.day(reviewed, today), reviewed.isBefore(oldBefore)),
                listed.underWay(),
                listed.draft().isPresent());
    }

    private static String goal(Goal goal, List<Competency> competencies, Phrases phrases) {
        Locale locale = phrases.locale();
        String label = competencies.stream()
                .filter(one -> one.id().equals(goal.competency()))
                .findFirst()
                .map(competency -> competency.label().in(locale))
                .orElse(goal.competency().code());
        return phrases.say("author_modules.goal", label, goal.level());
    }

    public List<LayerRow> getLayers() {
        return layers.all().stream()
                .map(layer -> new LayerRow(layer.id(), layer.name().in(Faces.getLocale())))
                .toList();
    }

    public LibraryQuestion getQuestion() {
        return question;
    }

    public boolean isFiltered() {
        return !question.filter().asksNothing();
    }

    /** How many modules there are, whatever somebody looks for. */
    public int getTotal() {
        return total;
    }

    /** How many of them are not on the page. */
    public int getHidden() {
        return total - modules.size();
    }

    public Page<ReadContentGaps.Gap> getGaps() {
        return gaps;
    }

    public List<BegunRow> getBegun() {
        return begun;
    }

    public List<ModuleRow> getModules() {
        return modules;
    }

    public List<FindingRow> getFindings() {
        return FindingRow.of(start.findings(), Faces.getLocale());
    }
}
