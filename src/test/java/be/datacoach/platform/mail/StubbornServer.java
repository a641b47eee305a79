package be.datacoach.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that says something else, or nothing at all, at one moment of the conversation. */
final class StubbornServer implements AutoCloseable {
    static final String SILENCE = "";

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final String at;
    private final String answer;

    /** @param at {@code greeting}, a command, or {@code .} for the last line of a mail */
    StubbornServer(String at, String answer) throws IOException {
        this.at = at;
        this.answer = answer;
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try {
            while (true) talk(socket.accept());
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void talk(Socket client) throws IOException {
        open.add(client);
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "greeting", "220 here");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            String command = data ? "." : line.split("[ :]")[0];
            data = command.equals("DATA");
            say(client, command, data ? "354 go on" : "250 fine");
        }
    }

    private void say(Socket client, String command, String usual) {
        String line = command.equals(at) ? answer : usual;
        if (line.equals(SILENCE)) {
            return;
        }
        try {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) client.close();
    }
}
