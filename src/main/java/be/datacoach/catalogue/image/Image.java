package be.datacoach.catalogue.image;

/**
 * An image to be sent.
 *
 * @param checksum SHA-256 of its bytes, in hexadecimal
 */
public record Image(ImageFile.Kind kind, String checksum, byte[] content) {}
