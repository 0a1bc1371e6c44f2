"""What of a report concerns the new articles, what of that is known or ignored, and what fails the check."""
