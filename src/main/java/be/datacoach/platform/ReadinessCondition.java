package be.datacoach.platform;

/** Something that must hold before the instance may serve: any CDI bean of this type counts in /health/ready. */
public interface ReadinessCondition {
    String name();

    boolean holds();
}
