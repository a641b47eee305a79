package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.MoveDraft;
import be.datacoach.authoring.publish.Change;
import be.datacoach.authoring.publish.CompareDraft;
import be.datacoach.authoring.publish.CompareDraft.Comparison;
import be.datacoach.authoring.publish.PublishDraft;
import be.datacoach.authoring.source.Transfer;
import be.datacoach.catalogue.Catalogue;
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
        PublishDraft.Outcome outcome = publishDraft.publish(module, Asked.number("seen"), note.strip());
        if (outcome instanceof PublishDraft.Outcome.Published published) {
            Say.done("author_publish.message.info.published", published.version());
            return "/author/module?faces-redirect=true&module=" + module;
        }
        read();
        if (outcome instanceof PublishDraft.Outcome.NotAsSeen) Say.refused("author_publish.message.error.moved");
        else if (outcome instanceof PublishDraft.Outcome.Same) Say.refused("author_publish.message.error.same");
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
                .curriculum()
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

    /** Whether all that differs is what no text shows: which answer is right, an order, the layout of the file. */
    public boolean isSameWords() {
        return comparison.filter(one -> !one.same() && one.changes().isEmpty()).isPresent();
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

    public boolean isOvertaken() {
        return transfer().isPresent();
    }

    /** Texts that were changed in the draft and in the version that came in between. */
    public List<ChangeRow> getBoth() {
        return transfer().map(Transfer::both).orElse(List.of()).stream()
                .map(both -> row(new Change(Optional.of(both.theirs()), Optional.of(both.ours()))))
                .toList();
    }

    /** Texts of the draft for which the newest version has no place. */
    public List<ChangeRow> getHomeless() {
        return transfer().map(Transfer::homeless).orElse(List.of()).stream()
                .map(ours -> row(new Change(Optional.empty(), Optional.of(ours))))
                .toList();
    }

    private Optional<Transfer> transfer() {
        return comparison.flatMap(Comparison::transfer);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
