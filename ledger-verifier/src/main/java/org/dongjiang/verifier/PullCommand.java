package org.dongjiang.verifier;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dongjiang.verifier.pull.Pull;
import org.dongjiang.verifier.pull.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pull}. */
@Command(
        name = "pull",
        description = "Downloads the ledger into a folder; later runs download only what is new · 下载账簿，再次运行只取新增部分",
        mixinStandardHelpOptions = true)
final class PullCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Target folder · 目标文件夹")
    private Path folder;

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            required = true,
            description = "Address of the funds service, such as · 资金服务的地址，如 http://localhost:8080/api/v1/funds")
    private URI from;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            required = true,
            description = "File with the access token of an auditor · 审计人员访问令牌所在文件")
    private Path tokenFile;

    @Option(names = "--attachments", description = "Also download the attachments · 同时下载附件")
    private boolean attachments;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var pulled = new Pull(new Service(from, Files.readString(tokenFile).strip()), folder).run(attachments);
        System.out.printf(
                "pulled · 已取得 %d entries, %d new files, %d attachments (%d refused · 被拒); now: check %s --key FILE%n",
                pulled.size(), pulled.files(), pulled.attachments(), pulled.refused(), folder);
        return 0;
    }
}
