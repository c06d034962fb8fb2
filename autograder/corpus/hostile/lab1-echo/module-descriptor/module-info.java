open module lab1 {
    requires jdk.attach;
    requires java.management;
    exports lab1;
    provides java.nio.file.spi.FileTypeDetector with lab1.EchoServer;
}
