package be.datacoach.network.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.team.Change;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.network.division.ChooseWeeks;
import be.datacoach.network.division.DivisionPicture;
import be.datacoach.network.division.DivisionPicture.Card;
import be.datacoach.network.division.DivisionPicture.Proposed;
import be.datacoach.network.division.DivisionWords;
import be.datacoach.network.division.ExplainShare;
import be.datacoach.network.division.RoleCardText;
import be.datacoach.network.division.SaidOfModule;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The proposal that lies on the table, or the role card that was made of one, in words. */
@Named
@RequestScoped
public class LearnerTableView {
    private static final String KEY = "learner_division.";
    private static final List<Integer> WEEKS = List.of(8, 10, 12, 15, 20, 25, 30, ChooseWeeks.MOST);

    @Inject
    private LearnerDivisionView page;

    @Inject
    private LearnerDivisionView.Asked asked;

    @Inject
    private ExplainShare explainShare;

    @Inject
    private Source source;

    /** What words are made of. */
    @RequestScoped
    public static class Source {
        @Inject
        private Catalogue catalogue;

        @Inject
        private Clock clock;

        DivisionWords words(Map<CoachId, String> names, CoachId self) {
            return new DivisionWords(Phrases.in(Faces.getLocale()), catalogue.curriculum(), names, self);
        }

        String day(Instant at) {
            return Phrases.in(Faces.getLocale()).day(LocalDate.ofInstant(at, clock.getZone()));
        }
    }

    private List<ShareRow> shares = List.of();

    @PostConstruct
    void read() {
        shares = proposed()
                .map(proposed -> writer(proposed.words(), unless(proposed)).of(proposed.table()))
                .or(() -> card().map(card ->
                        writer(Map.of(), Map.of()).of(card.text().table())))
                .orElse(List.of());
    }

    private ShareRow.Writer writer(Map<ModuleId, SaidOfModule> said, Map<ModuleId, String> unless) {
        return new ShareRow.Writer(words(), picture().self(), said, unless);
    }

    /** What would change the own module that was asked about. */
    private Map<ModuleId, String> unless(Proposed proposed) {
        List<ModuleId> own = proposed.table().share(picture().self()).takes();
        return asked.why()
                .filter(own::contains)
                .map(module -> Map.of(module, unless(module)))
                .orElse(Map.of());
    }

    private String unless(ModuleId module) {
        Optional<Change> change = explainShare.explain(page.getUid(), module).unless();
        return change.map(one -> phrases().say(KEY + "unless", words().unless(one)))
                .orElseGet(() -> phrases().say(KEY + "unless.none"));
    }

    /** What everybody learns for the team, who looks first. */
    public List<ShareRow> getShares() {
        return shares;
    }

    /** What who looks said of modules that stand with nobody. */
    public List<ShareRow.ModuleRow> getAlso() {
        return proposed()
                .map(one -> writer(one.words(), Map.of()).besides(one.table()))
                .orElse(List.of());
    }

    public List<NeedRow> getNeeds() {
        return text().stream()
                .flatMap(text -> text.ready().stream())
                .map(ready -> new NeedRow(words().task(ready.task()), words().ready(ready)))
                .toList();
    }

    /** @param task what the team asks for */
    public record NeedRow(String task, String ready) {}

    public boolean isNeedless() {
        return getNeeds().isEmpty();
    }

    public String getTogether() {
        return text().flatMap(text -> text.table().together())
                .map(module -> phrases().say(KEY + "together", words().title(module)))
                .orElse("");
    }

    public boolean isUnproven() {
        return proposed().filter(one -> !one.proven()).isPresent();
    }

    public String getDigest() {
        return proposed().map(Proposed::digest).orElse("");
    }

    public int getRevision() {
        return picture().pace().revision();
    }

    public int getWeeks() {
        return picture().pace().weeks();
    }

    /** Terms to choose from; the present one is among them. */
    public List<WeeksRow> getTerms() {
        return Stream.concat(WEEKS.stream(), Stream.of(getWeeks()))
                .distinct()
                .sorted()
                .map(number -> new WeeksRow(number, phrases().say(KEY + "weeks.option", number), number == getWeeks()))
                .toList();
    }

    public record WeeksRow(int number, String label, boolean chosen) {}

    public List<String> getPeople() {
        return picture().people().stream()
                .map(person -> person.name() + " " + phrases().say(KEY + "agreeing." + person.agreeing()))
                .toList();
    }

    public boolean isAgreed() {
        return picture().people().stream()
                .anyMatch(person ->
                        person.who().equals(picture().self()) && person.agreeing() == DivisionPicture.Agreeing.YES);
    }

    public boolean isCarded() {
        return card().isPresent();
    }

    public String getCardUid() {
        return card().map(Card::uid).orElse("");
    }

    public String getCardTitle() {
        return card().map(card -> phrases().say(KEY + "card", card.number())).orElse("");
    }

    /** When and by whom it was agreed. */
    public String getCardAgreed() {
        return card().map(card -> phrases()
                        .say(
                                KEY + "card.agreed",
                                source.day(card.agreedAt()),
                                words().all(card.voices().stream()
                                        .map(DivisionPicture.Voice::name)
                                        .toList())))
                .orElse("");
    }

    /** Why it is talked over anew; nothing while it is not. */
    public String getReopened() {
        return card().flatMap(Card::reopened)
                .map(one -> phrases()
                        .say(
                                KEY + "reopened." + one.why(),
                                one.who().orElseGet(() -> phrases().say(KEY + "somebody"))))
                .orElse("");
    }

    private DivisionPicture picture() {
        return page.picture().orElseThrow();
    }

    private Optional<Proposed> proposed() {
        return page.picture().flatMap(DivisionPicture::proposed);
    }

    private Optional<Card> card() {
        return page.picture().flatMap(DivisionPicture::card);
    }

    private Optional<RoleCardText> text() {
        return proposed().map(Proposed::text).or(() -> card().map(Card::text));
    }

    private DivisionWords words() {
        Map<CoachId, String> names = new HashMap<>(card().map(Card::names).orElse(Map.of()));
        picture().people().forEach(person -> names.put(person.who(), person.name()));
        return source.words(names, picture().self());
    }

    private Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
