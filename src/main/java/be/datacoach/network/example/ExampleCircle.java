package be.datacoach.network.example;

import be.datacoach.network.circle.CircleKey;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A circle that its author was in when a text was shown. */
@Entity
@Cacheable(false)
@Table(name = "example_circle")
class ExampleCircle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "text_id", nullable = false, updatable = false)
    private long text;

    @Column(nullable = false, updatable = false)
    private String circle;

    protected ExampleCircle() {}

    ExampleCircle(long text, CircleKey circle) {
        this.text = text;
        this.circle = code(circle);
    }

    /** As the database keeps it. */
    static String code(CircleKey circle) {
        return circle.kind() + ":" + circle.uid();
    }

    static CircleKey key(String code) {
        String[] parts = code.split(":", 2);
        return new CircleKey(CircleKey.Kind.valueOf(parts[0]), parts[1]);
    }
}
