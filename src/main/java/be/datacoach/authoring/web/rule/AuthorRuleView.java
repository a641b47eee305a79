package be.datacoach.authoring.web.rule;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.authoring.rule.PublishRule;
import be.datacoach.authoring.rule.ReadRules;
import be.datacoach.authoring.rule.WriteRule;
import be.datacoach.authoring.web.Asked;
import be.datacoach.authoring.web.FindingRow;
import be.datacoach.authoring.web.variant.ReaderLine;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.catalogue.Publication;
import be.datacoach.catalogue.RuleWords;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** One rule: what it says, its form, what a proof says of the draft, and its versions. */
@Named
@RequestScoped
public class AuthorRuleView {

    private static final String PAGE = "/author/rule?faces-redirect=true&id=";

    /** A rank to choose. */
    public record Choice(String code, String label, boolean chosen) {}

    /** A version in the list. */
    public record VersionRow(int number, String note, String by, String when) {}

    @Inject
    private ReadRules readRules;

    @Inject
    private WriteRule writeRule;

    @Inject
    private PublishRule publishRule;

    @Inject
    private Catalogue catalogue;

    private ReadRules.Bench bench;
    private RuleForm form;
    private List<String> wrong = List.of();

    @PostConstruct
    void read() {
        bench = readRules.read(id());
        form = RuleForm.of(bench.source(), words());
    }

    private static RuleId id() {
        return new RuleId(Asked.parameter("id"));
    }

    public String save() {
        form = RuleForm.sent(form);
        wrong = form.when().written().isEmpty() && form.when().said().isEmpty()
                ? List.of()
                : form.when().wrong(catalogue.common(), words());
        if (!form.fields().each().isEmpty()) wrong = List.of();
        if (!wrong.isEmpty()) return "";
        String text = form.fields().written(bench.inForce()).text();
        if (writeRule.write(id(), text, Math.max(0, Asked.number("seen")))) {
            Say.done("author_rule.message.info.saved");
            return PAGE + id();
        }
        Say.refused("author_rule.message.error.changed");
        return "";
    }

    public String drop() {
        if (writeRule.drop(id(), Asked.number("seen"))) {
            Say.done("author_rule.message.info.dropped");
            return PAGE + id();
        }
        Say.refused("author_rule.message.error.changed");
        return "";
    }

    public String publish() {
        String note = Asked.parameter("note").strip();
        if (note.isEmpty() || note.length() > 500) {
            Say.refused("author_rule.message.error.note");
            return "";
        }
        var outcome = publishRule.publish(id(), Asked.number("seen"), note, Asked.number("sure") == 1);
        if (outcome.orElse(null) instanceof Publication.Outcome.Published published) {
            Say.done("author_rule.message.info.published", published.version());
            return PAGE + id();
        }
        Say.refused("author_rule.message.error."
                + outcome.map(one -> one.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                        .orElse("changed"));
        return "";
    }

    private ConditionWords words() {
        return new ConditionWords(catalogue.curriculum(), Phrases.in(Faces.getLocale()));
    }

    public String getId() {
        return id().code();
    }

    public int getVersion() {
        return bench.inForce().version();
    }

    public String getSentence() {
        return new RuleWords(words()).say(bench.rule());
    }

    public String getReason() {
        return bench.rule().because().sentence().in(Faces.getLocale());
    }

    public boolean isDrafted() {
        return bench.draft().isPresent();
    }

    public int getSeen() {
        return bench.draft().map(one -> one.revision()).orElse(0);
    }

    public List<FindingRow> getFindings() {
        return FindingRow.of(bench.findings(), Faces.getLocale());
    }

    /** Whether the draft may be published, perhaps after a question. */
    public boolean isPublishable() {
        return isDrafted() && bench.findings().stream().noneMatch(Finding::error);
    }

    public boolean isInVain() {
        return isPublishable() && !bench.findings().isEmpty();
    }

    public List<ReaderLine> getLines() {
        return form.lines(words());
    }

    public boolean isAny() {
        return form.when().any();
    }

    public String getWritten() {
        return form.when().written();
    }

    public boolean isFine() {
        return form.when().said().size() > 1 || !form.when().written().isEmpty();
    }

    public List<String> getWrong() {
        return wrong;
    }

    public List<RuleForm.ActLine> getActs() {
        return form.acts(Phrases.in(Faces.getLocale()));
    }

    public RuleForm getForm() {
        return form;
    }

    public String getSources() {
        return String.join(", ", form.fields().sources());
    }

    public List<Choice> getRanks() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return Arrays.stream(Rank.values())
                .map(rank -> rank.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(code -> new Choice(
                        code,
                        phrases.say("app_rank." + code.toUpperCase(Locale.ROOT).replace('-', '_')),
                        code.equals(form.fields().rank())))
                .toList();
    }

    public List<VersionRow> getVersions() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return bench.versions().stream()
                .map(one -> new VersionRow(
                        one.number(),
                        one.note(),
                        name(one.author()),
                        phrases.day(one.publishedAt()
                                .atOffset(java.time.ZoneOffset.UTC)
                                .toLocalDate())))
                .toList();
    }

    private String name(Optional<AccountId> person) {
        return person.map(id -> bench.names().get(id)).orElse("");
    }
}
