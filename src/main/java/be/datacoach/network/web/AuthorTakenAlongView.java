package be.datacoach.network.web;

import be.datacoach.network.intervisie.ReadSharedNotes;
import be.datacoach.network.intervisie.ReadSharedNotes.SharedNote;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a coach of an own cohort took along from intervisies and shares: {@code ?coach=}. */
@Named
@RequestScoped
public class AuthorTakenAlongView {
    @Inject
    private ReadSharedNotes readSharedNotes;

    @Inject
    private TalkDays days;

    private List<SharedNote> notes = List.of();

    /** @param when the day of the intervisie, and since when it is shared */
    public record NoteRow(String when, String text) {}

    @PostConstruct
    void read() {
        notes = readSharedNotes.read(TalkDays.text("coach"));
    }

    public List<NoteRow> getRows() {
        return notes.stream()
                .map(one -> new NoteRow(
                        days.phrases()
                                .say("author_coach.intervisie.when", days.day(one.talkedAt()), days.day(one.since())),
                        one.text()))
                .toList();
    }
}
