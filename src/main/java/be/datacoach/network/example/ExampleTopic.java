package be.datacoach.network.example;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A task or competency that a text is about. */
@Entity
@Cacheable(false)
@Table(name = "example_topic")
class ExampleTopic {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "text_id", nullable = false, updatable = false)
    private long text;

    @Column(nullable = false, updatable = false)
    private String topic;

    protected ExampleTopic() {}

    ExampleTopic(long text, String topic) {
        this.text = text;
        this.topic = topic;
    }

    long text() {
        return text;
    }

    String topic() {
        return topic;
    }
}
