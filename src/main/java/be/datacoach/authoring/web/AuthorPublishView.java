package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.MoveDraft;
import be.datacoach.authoring.publish.Change;
import be.datacoach.authoring.publish.CompareDraft;
import be.datacoach.authoring.publish.CompareDraft.Comparison;
import be.datacoach.authoring.publish.PublishDraft;
import be.datacoach.authoring.source.Clash;
import be.datacoach.authoring.source.Merge;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What publishing would change and for how many, and the act. */
@Named
@RequestScoped
public class AuthorPublishView {

    @Inject
    private CompareDraft compareDraft;

    @Inject
    private PublishDraft publishDraft;

    @Inject
    private MoveDraft moveDraft;

    @Inject
    private Catalogue catalogue;

    private Optional<Comparison> comparison = Optional.empty();

    @NotBlank
    @Size(max = 500)
    private String note = "";

    @PostConstruct
    void read() {
        comparison = compareDraft.compare(Asked.module());
    }

    public String publish() {
        ModuleId module = Asked.module();
        PublishDraft.Outcome outcome =
                publishDraft.publish(module, Asked.number("seen"), note.strip(), Asked.number("sure") == 1);
        if (outcome instanceof PublishDraft.Outcome.Published published) {
            Say.done("author_publish.message.info.published", published.version());
            return "/author/module?faces-redirect=true&module=" + module;
        }
        read();
        if (outcome instanceof PublishDraft.Outcome.NotAsSeen) Say.refused("author_publish.message.error.moved");
        else if (outcome instanceof PublishDraft.Outcome.NotRead) Say.refused("author_publish.message.error.not_read");
        else if (outcome instanceof PublishDraft.Outcome.Same) Say.refused("author_publish.message.error.same");
        else if (outcome instanceof PublishDraft.Outcome.InVain) Say.refused("author_publish.message.error.in_vain");
        else if (outcome instanceof PublishDraft.Outcome.Unsound) Say.refused("author_publish.message.error.unsound");
        else Say.refused("author_publish.message.error.overtaken");
        return "";
    }

    /** Makes the same changes in the version that came in between. */
    public String move() {
        ModuleId module = Asked.module();
        if (!moveDraft.move(module, Asked.number("seen"))) {
            Say.refused("author_publish.message.error.moved");
            return "";
        }
        Say.done("author_publish.message.info.moved");
        return "/author/publish?faces-redirect=true&module=" + module;
    }

    public String getModule() {
        return Asked.module().code();
    }

    public String getTitle() {
        return catalogue
                .curriculumOf(Asked.module())
                .find(Asked.module())
                .map(module -> module.texts().title().in(Faces.getLocale()))
                .orElseGet(() -> Asked.module().code());
    }

    public boolean isDrafted() {
        return comparison.isPresent();
    }

    public boolean isSame() {
        return comparison.filter(Comparison::same).isPresent();
    }

    /** Whether all that differs is the layout of the file. */
    public boolean isSameWords() {
        return comparison
                .filter(one -> !one.same()
                        && one.changes().isEmpty()
                        && one.particulars().isEmpty())
                .isPresent();
    }

    public boolean isPublishable() {
        return comparison.filter(Comparison::publishable).isPresent();
    }

    public int getSeen() {
        return comparison.map(one -> one.draft().revision()).orElse(0);
    }

    public int getNext() {
        return comparison.map(one -> one.newest().number() + 1).orElse(0);
    }

    public int getNewest() {
        return comparison.map(one -> one.newest().number()).orElse(0);
    }

    public int getBasedOn() {
        return comparison.map(one -> one.draft().basedOn()).orElse(0);
    }

    public CompareDraft.Reach getReach() {
        return comparison.map(Comparison::reach).orElse(new CompareDraft.Reach(0, 0));
    }

    public List<ChangeRow> getChanges() {
        return comparison.map(Comparison::changes).orElse(List.of()).stream()
                .map(this::row)
                .toList();
    }

    private ChangeRow row(Change change) {
        return ChangeRow.of(change, comparison.orElseThrow().draft().source(), Phrases.in(Faces.getLocale()));
    }

    public List<FindingRow> getFindings() {
        return comparison
                .map(one -> FindingRow.of(one.findings(), one.draft().source(), Faces.getLocale()))
                .orElse(List.of());
    }

    /** Whether something in it would hurt somebody, or cannot be read. */
    public boolean isUnsound() {
        return comparison
                .filter(one -> one.findings().stream().anyMatch(Finding::error))
                .isPresent();
    }

    public boolean isInVain() {
        return isPublishable() && !getFindings().isEmpty();
    }

    public boolean isOvertaken() {
        return transfer().isPresent();
    }

    /** Places that were changed in the draft and in the version that came in between. */
    public List<ChangeRow> getBoth() {
        return transfer().map(Merge::clashes).orElse(List.of()).stream()
                .map(clash -> row(new Change(words(clash, clash.theirs()), words(clash, clash.ours()))))
                .toList();
    }

    /** What one of both made of a place; no words where they took it out. */
    private Optional<Passage> words(Clash clash, Optional<String> said) {
        ModuleSource draft = comparison.orElseThrow().draft().source();
        Optional<Passage> place = draft.find(clash.where());
        Passage.Kind kind = place.map(Passage::kind).orElse(Passage.Kind.MARKDOWN);
        return Optional.of(new Passage(clash.where(), kind, said.orElse(""), place.flatMap(Passage::audience), 0));
    }

    private Optional<Merge> transfer() {
        return comparison.flatMap(Comparison::transfer);
    }

    /** What differs beside texts. */
    public List<ParticularRow> getParticulars() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return comparison.map(Comparison::particulars).orElse(List.of()).stream()
                .map(one ->
                        ParticularRow.of(one, comparison.orElseThrow().draft().source(), phrases))
                .toList();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
