"""Questions, file dialogs and progress: what windows ask and report."""
