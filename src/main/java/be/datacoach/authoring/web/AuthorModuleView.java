package be.datacoach.authoring.web;

import be.datacoach.access.AccountId;
import be.datacoach.authoring.ReadModule;
import be.datacoach.authoring.ReadModule.Workbench;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.draft.PutDraftAway;
import be.datacoach.authoring.draft.TakeDraftUp;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** One module: its versions, its outline, its draft. */
@Named
@RequestScoped
public class AuthorModuleView {

    /** A version in the list; {@code by} is empty when a file was imported. */
    public record VersionRow(int number, String when, String by, String note) {}

    @Inject
    private ReadModule readModule;

    @Inject
    private PutDraftAway putDraftAway;

    @Inject
    private TakeDraftUp takeDraftUp;

    @Inject
    private Moments moments;

    private Workbench bench;

    @PostConstruct
    void read() {
        bench = readModule.read(Asked.module());
    }

    public String putAway() {
        if (!putDraftAway.putAway(Asked.module(), Asked.number("seen"))) {
            Say.refused("author_module.message.error.moved");
            return "";
        }
        Say.done("author_module.message.info.put_away");
        return here();
    }

    public String takeUp() {
        if (takeDraftUp.takeUp(Asked.module())) Say.done("author_module.message.info.taken_up");
        return here();
    }

    private static String here() {
        return "/author/module?faces-redirect=true&module=" + Asked.module();
    }

    public String getCode() {
        return bench.work().module().code();
    }

    public String getTitle() {
        return bench.content().module().texts().title().in(Faces.getLocale());
    }

    public String getSummary() {
        return bench.content().head().summary().in(Faces.getLocale());
    }

    /** What it was made from; empty where it is nobody else's. */
    public String getCredit() {
        return bench.content().head().credit();
    }

    public boolean isWritten() {
        return bench.content().module().edition().published();
    }

    public List<BlockRow> getBlocks() {
        return BlockRow.of(bench.content(), Phrases.in(Faces.getLocale()));
    }

    public List<VersionRow> getVersions() {
        return bench.versions().stream().map(this::row).toList();
    }

    private VersionRow row(ModuleVersion version) {
        return new VersionRow(
                version.number(), moments.say(version.publishedAt()), name(version.author()), version.note());
    }

    private String name(Optional<AccountId> person) {
        return person.map(id -> bench.names().getOrDefault(id, "")).orElse("");
    }

    public boolean isDrafted() {
        return bench.work().draft().isPresent();
    }

    /** Whether there is no version of it yet. */
    public boolean isUnpublished() {
        return bench.work().unpublished();
    }

    public boolean isOvertaken() {
        return bench.work().overtaken();
    }

    public boolean isCanTakeUp() {
        return bench.canTakeUp();
    }

    public int getRevision() {
        return bench.work().draft().map(Draft::revision).orElse(0);
    }

    /** Who wrote in the draft last, and when. */
    public String getDraftState() {
        return bench.work()
                .draft()
                .map(draft -> Phrases.in(Faces.getLocale())
                        .say(
                                isUnpublished() ? "author_module.draft.state.new" : "author_module.draft.state",
                                moments.say(draft.updatedAt()),
                                name(draft.author()),
                                draft.basedOn()))
                .orElse("");
    }

    public List<FindingRow> getFindings() {
        return FindingRow.of(bench.findings(), bench.work().source(), Faces.getLocale());
    }
}
