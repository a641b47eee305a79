package be.datacoach.catalogue.image;

/**
 * An image that comes in.
 *
 * @param alternative what there is to see; empty where each text that shows it says so itself
 */
public record NewImage(String name, String alternative, byte[] content) {}
