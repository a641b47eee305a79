package be.datacoach.accompaniment.logbook;

/** How long, roughly: nobody knows it to the minute. Each begins where the one before it ends. */
public enum MinutesBand {
    UP_TO_30,
    UP_TO_60,
    UP_TO_120,
    UP_TO_240,
    OVER_240
}
