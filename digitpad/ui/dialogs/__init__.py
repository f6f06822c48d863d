"""What windows ask and report: questions, file dialogs and progress."""
