package be.datacoach.accompaniment;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What coaches and counsellors do for each other. */
@ApplicationScoped
public class AccompanimentHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("artefact_feedback")
                    .by("coach_id")
                    .shows("counsellor_id:account.display_name", "verdict", "words", "written_at", "seen_at")
                    .keepsBack("submission", "revision")
                    .only("t.verdict is not null")
                    .erased(),
            Claim.of("artefact_feedback")
                    .by("counsellor_id")
                    .named("artefact_feedback_by")
                    .shows("verdict", "written_at")
                    .keepsBack("submission", "coach_id", "words", "seen_at", "revision")
                    .forgotten(),
            Claim.of("peer_feedback")
                    .by("asker_id")
                    .shows(
                            "module",
                            "block",
                            "giver_id:account.display_name",
                            "standing",
                            "question",
                            "texts",
                            "words",
                            "asked_at",
                            "given_at",
                            "thanked_at",
                            "shared_at")
                    .keepsBack("module_version", "revision", "answered_at")
                    .only("t.standing = 'GIVEN'")
                    .erased(),
            Claim.of("peer_feedback")
                    .by("asker_id")
                    .named("peer_feedback_asked")
                    .shows("module", "block", "giver_id:account.display_name", "standing", "question", "asked_at")
                    .keepsBack(
                            "module_version",
                            "texts",
                            "words",
                            "revision",
                            "answered_at",
                            "given_at",
                            "thanked_at",
                            "shared_at")
                    .only("t.standing <> 'GIVEN'")
                    .erased(),
            Claim.of("peer_feedback")
                    .by("giver_id")
                    .named("peer_feedback_by")
                    .shows("module", "block", "standing", "words", "asked_at", "answered_at", "given_at")
                    .keepsBack("asker_id", "module_version", "question", "texts", "revision", "thanked_at", "shared_at")
                    .forgotten(),
            Claim.of("help_request")
                    .by("coach_id")
                    .shows(
                            "question",
                            "asked_at",
                            "answered_by:account.display_name",
                            "answer",
                            "answered_at",
                            "closed_at")
                    .erased(),
            Claim.of("help_request")
                    .by("answered_by")
                    .named("help_request_by")
                    .shows("answered_at")
                    .keepsBack("coach_id", "question", "asked_at", "answer", "closed_at")
                    .forgotten(),
            Claim.of("meeting_attendance")
                    .by("coach_id")
                    .shows("meeting_id:cohort_meeting.subject", "minutes")
                    .erased(),
            Claim.of("log_entry")
                    .by("coach_id")
                    .shows("week_start", "task", "minutes_band", "interaction", "meeting", "own_words", "written_at")
                    .erased(),
            Claim.of("cohort_meeting").nobody("subject", "place"),
            Claim.of("portfolio_talk")
                    .by("coach_id")
                    .shows(
                            "counsellor_id:account.display_name",
                            "held_on",
                            "result",
                            "remarks",
                            "levels",
                            "recorded_at",
                            "seen_at")
                    .erased(),
            Claim.of("portfolio_talk")
                    .by("counsellor_id")
                    .named("portfolio_talk_by")
                    .shows("held_on", "result", "recorded_at")
                    .keepsBack("coach_id", "remarks", "levels", "seen_at")
                    .forgotten(),
            Claim.of("counsellor_note")
                    .by("coach_id")
                    .shows("counsellor_id:account.display_name", "written_at")
                    .keepsBack("text")
                    .erased(),
            Claim.of("counsellor_note")
                    .by("counsellor_id")
                    .named("counsellor_note_by")
                    .shows("written_at")
                    .keepsBack("coach_id", "text")
                    .erased());

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }
}
