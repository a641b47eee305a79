package be.datacoach.administration.web;

import be.datacoach.platform.Phrases;
import be.datacoach.platform.work.JobReport;
import be.datacoach.platform.work.JobState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** A job on the page, in words. */
public record JobRow(JobReport job, String asker, Phrases phrases, ZoneId zone) {
    private static final String KIND = "admin_work.kind.";
    private static final String PROBLEM = "admin_work.problem.";

    static JobRow of(JobReport job, Map<String, String> names, Phrases phrases, ZoneId zone) {
        String asker = job.askedBy()
                .map(uid -> names.getOrDefault(uid, phrases.say("admin_work.asker.gone")))
                .orElse(phrases.say("admin_work.asker.nobody"));
        return new JobRow(job, asker, phrases, zone);
    }

    public String getUid() {
        return job.uid();
    }

    public String getKind() {
        return words(KIND, job.kind());
    }

    public String getAsked() {
        return moment(job.askedAt());
    }

    public String getState() {
        String code =
                job.standing().stopAsked() ? "STOPPING" : job.standing().state().name();
        return phrases.say("admin_work.state." + code);
    }

    public String getProgress() {
        return job.isTotalKnown()
                ? phrases.say("admin_work.progress.of", job.done(), job.total())
                : phrases.say("admin_work.progress", job.done());
    }

    public boolean isRunning() {
        return job.standing().state() == JobState.RUNNING && job.isTotalKnown();
    }

    public long getDone() {
        return job.done();
    }

    public long getTotal() {
        return job.total();
    }

    /** Why it failed, or waits to be tried again; empty when nothing is wrong. */
    public String getProblem() {
        return job.standing().problem().map(code -> words(PROBLEM, code)).orElse("");
    }

    public boolean isStoppable() {
        return job.isStoppable();
    }

    public boolean isRepeatable() {
        return job.isRepeatable();
    }

    private String words(String start, String code) {
        return phrases.has(start + code) ? phrases.say(start + code) : code;
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", phrases.locale())
                .withZone(zone)
                .format(moment);
    }
}
