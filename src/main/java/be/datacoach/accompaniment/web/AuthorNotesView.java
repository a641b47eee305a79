package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.note.EraseNote;
import be.datacoach.accompaniment.note.ReadNotes;
import be.datacoach.accompaniment.note.WriteNote;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The own notes of a counsellor on one coach: {@code ?coach=}. */
@Named
@RequestScoped
public class AuthorNotesView {
    private static final String KEY = "author_coach.notes.message.";

    @Inject
    private ReadNotes readNotes;

    @Inject
    private WriteNote writeNote;

    @Inject
    private EraseNote eraseNote;

    @Inject
    private Days days;

    private List<Row> rows = List.of();

    public record Row(String uid, String when, String text) {}

    @PostConstruct
    void read() {
        rows = readNotes.on(Request.text("coach")).stream()
                .map(note -> new Row(note.uid(), days.day(note.at()), note.text()))
                .toList();
    }

    public String write() {
        if (writeNote.write(Request.text("once"), Request.text("coach"), Request.text("note"))) {
            Say.done(KEY + "info.written");
        } else {
            Say.first(KEY + "warn.text");
        }
        return here();
    }

    public String erase() {
        eraseNote.erase(Request.text("note"));
        Say.done(KEY + "info.erased");
        return here();
    }

    private static String here() {
        return "/author/coach?faces-redirect=true&coach=" + Request.text("coach");
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getOnce() {
        return UUID.randomUUID().toString();
    }
}
