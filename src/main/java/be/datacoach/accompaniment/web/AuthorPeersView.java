package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.feedback.ReadSubmission;
import be.datacoach.accompaniment.peer.FindPeers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What colleagues said of an artefact that was handed in, as far as its maker shares it: {@code ?submission=}. */
@Named
@RequestScoped
public class AuthorPeersView {
    @Inject
    private ReadSubmission readSubmission;

    @Inject
    private FindPeers findPeers;

    @Inject
    private Days days;

    public List<RoundRow> getRounds() {
        var reading = readSubmission.read(Request.text("submission"));
        var one = reading.submission();
        return findPeers.shared(one.coach(), one.module().code(), one.block().code()).stream()
                .map(page -> RoundRow.of(page, days))
                .toList();
    }
}
